import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { replacedLines, replacedReport } from '../../src/cli/replaced-report';
import type { CellContent } from '../../src/engine/plan/plan';
import { writeWorkbook } from '../../src/cli/write-workbook';

const folder = mkdtempSync(join(tmpdir(), 'replaced-'));
afterAll(() => rmSync(folder, { recursive: true }));

const sheet = (name: string, content: CellContent) => ({
  name,
  widths: {},
  heights: {},
  cells: content === null ? [] : [{ row: 0, column: 0, content, style: {} }],
});

test('the sheets of a user’s own in a workbook that is replaced are named, empty ones are not', async () => {
  const out = join(folder, '月报.xlsx');
  const sheets = [sheet('月报总览', '月报'), sheet('我的分析', '同比'), sheet('空表', null)];
  writeFileSync(out, await writeWorkbook({ language: 'zh', title: '月报', active: '月报总览', names: [], sheets }));
  const { foreignSheets } = await replacedReport(out);
  expect(foreignSheets).toEqual(['我的分析']);
  expect(replacedLines({ out: '月报.xlsx', foreignSheets, asideCount: 2 }, 'zh')).toEqual([
    expect.stringMatching(/^被替换的「.*月报\.xlsx」里没有带入的工作表.*：我的分析$/),
    '您填写的内容有 2 格所在的行本次已没有，移到了「留存备查」',
  ]);
});

test('where nothing is replaced nothing is told', async () => {
  expect(await replacedReport(join(folder, '没有.xlsx'))).toMatchObject({ foreignSheets: [] });
  expect(replacedLines({ out: '月报.xlsx', foreignSheets: [], asideCount: 0 }, 'zh')).toEqual([]);
});
