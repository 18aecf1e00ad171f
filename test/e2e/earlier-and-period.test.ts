import type { Frame } from 'playwright-core';
import { reportPlan } from '../../src/engine/reports/report-plan';
import { sampleMonth } from '../../src/engine/samples/sample-month';
import type { Month } from '../../src/engine/values/month';
import { writeWorkbook } from '../../src/hosts/xlsx/write-workbook';
import { closedMonth } from '../support/closed-month';
import { planAsCells } from '../support/plan-as-cells';
import { browserTest } from './browser';
import { looksRight } from './looked-at';
import { leaveWorkbenches, openWorkbench } from './opened-workbench';
import { dropSamples, goToTab } from './steps';

afterAll(leaveWorkbenches);

const REPORT = '月报_2026-02.xlsx';
let february: Buffer;
beforeAll(async () => {
  const month = '2026-02' as Month;
  const { headOffice, dealers } = sampleMonth({ dealers: 4, rows: 10, month, seed: 2 });
  const books = {
    month,
    headOffice: { name: '总部.xlsx', cells: planAsCells(headOffice) },
    dealers: new Map([...dealers].map(({ name, plan }) => [name, planAsCells(plan)])),
  };
  february = Buffer.from(await writeWorkbook(reportPlan(closedMonth(books))));
}, 120_000);

/** Gives the pane February's report on the page that is shown. */
const give = (pane: Frame, label: string): Promise<void> =>
  pane.getByLabel(label).setInputFiles({ name: REPORT, mimeType: 'application/octet-stream', buffer: february });

browserTest(
  'an earlier report is given on 收件, the close uses it, and a quarter is made of both months',
  async () => {
    const opened = await openWorkbench();
    const { page, pane } = opened;
    await dropSamples(opened);
    await goToTab(pane, '收件');
    await pane.getByRole('button', { name: '放入前期月报' }).click();
    await pane.getByText('月结没有前期月报可用').waitFor();
    await give(pane, '选择月报');
    await pane.getByText('月结会用到 2026年2月').waitFor();
    await looksRight(opened, '60-前期月报');
    await page.keyboard.press('Escape');
    await pane.getByRole('button', { name: '用到 2026年2月' }).waitFor();
    await goToTab(pane, '月报');
    await pane.getByRole('button', { name: '月结', exact: true }).click();
    await pane.getByRole('button', { name: '仍要月结' }).click();
    await pane.getByText('3月已月结').waitFor({ timeout: 100_000 });
    await pane.getByRole('button', { name: '季度与年度' }).click();
    await pane.getByRole('region', { name: '各月数据' }).getByText('本工作簿：历史和台账').waitFor();
    await pane.getByRole('region', { name: '各月数据' }).getByText(`${REPORT}：历史和台账`).waitFor();
    await looksRight(opened, '61-季度与年度');
    await pane.getByRole('button', { name: '生成 2026年第1季度' }).click();
    const said = pane.getByRole('status').getByText('已在新窗口打开，请另存为 期间_2026-01_2026-03.xlsx');
    await said.waitFor({ timeout: 60_000 });
    const [verdict, body] = [await said.boundingBox(), await pane.locator('main').boundingBox()];
    expect((verdict?.y ?? Infinity) + (verdict?.height ?? 0)).toBeLessThanOrEqual(body?.y ?? 0);
    await looksRight(opened, '62-季度已生成');
    await pane.getByRole('button', { name: '返回' }).first().click();
    await said.waitFor({ state: 'detached' });
    expect(opened.faults).toEqual([]);
    await page.context().close();
  },
  240_000,
);

const WAYS = [
  [
    'English at 270 px',
    '?lang=en&pane=270',
    {},
    { collect: 'Collect', add: 'Add earlier reports', choose: 'Choose reports', report: 'Report', period: 'Quarter and year' },
  ],
  [
    'dark at 450 px',
    '?theme=dark&pane=450',
    { colorScheme: 'dark' },
    { collect: '收件', add: '放入前期月报', choose: '选择月报', report: '月报', period: '季度与年度' },
  ],
] as const;

for (const [way, query, media, words] of WAYS) {
  browserTest(`the pages of earlier months stand as they should in ${way}`, async () => {
    const opened = await openWorkbench(query, media);
    const { page, pane } = opened;
    await goToTab(pane, words.collect);
    await pane.getByRole('button', { name: words.add }).click();
    await give(pane, words.choose);
    await pane.getByText(REPORT).waitFor();
    await looksRight(opened, `62-${way}-earlier`);
    await page.keyboard.press('Escape');
    await goToTab(pane, words.report);
    await looksRight(opened, `63-${way}-report`);
    await pane.getByRole('button', { name: words.period }).click();
    await pane.getByText(REPORT).first().waitFor();
    await looksRight(opened, `64-${way}-period`);
    expect(opened.faults).toEqual([]);
    await page.context().close();
  });
}
