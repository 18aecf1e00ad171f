import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint, newFolder, readBack, removeFolder, run, writeBooks } from '../support/command-line';
import { exampleBooks } from '../support/example-books';

// Each run is a process: on a busy machine several of them take their time.
jest.setTimeout(240_000);

let folder: string;
afterAll(() => removeFolder(folder));

beforeAll(async () => {
  folder = newFolder();
  await writeBooks(folder, exampleBooks({ 'D001/维修': [{ 维修单号: 'WX-1', 用户确认: '否', 产品型号: 'XX-1' }] }));
});

test('new makes an empty head-office workbook that a close can take', async () => {
  expect(await run(folder, 'new', '--out', '新总部.xlsx', '--month', '2026-03')).toEqual({
    code: 0,
    stdout: '已写入 新总部.xlsx\n',
    stderr: '',
  });
  const closed = await run(folder, 'close', '--hq', '新总部.xlsx', '--dealers', '.', '--out', '空月报.xlsx', '--json');
  const { submissions, controls } = JSON.parse(closed.stdout) as Readonly<Record<string, Readonly<Record<string, number>>>>;
  expect(submissions?.active).toBe(0);
  expect(controls?.differing).toBe(0);
});

test('template makes a dealer’s workbook with head office’s own lists, and sent back unfilled it has no errors', async () => {
  expect(await run(folder, 'template', '--dealer', 'D001', '--month', '2026-03', '--hq', '总部.xlsx', '--out', '模板.xlsx')).toMatchObject({
    code: 0,
  });
  const texts = readBack(join(folder, '模板.xlsx')).sheets.flatMap(({ rows }) => rows.flat());
  expect(texts).toEqual(expect.arrayContaining(['D001', '2026-03', 'ZN-300', 'P-103']));
});

test('check without head office says only what the dealer can know; with it also what head office knows', async () => {
  const rules = async (...more: readonly string[]) => {
    const checked = await run(folder, 'check', join('dealers', 'D001.xlsx'), '--json', ...more);
    const { counts, findings } = JSON.parse(checked.stdout) as {
      readonly counts: Readonly<Record<string, number>>;
      readonly findings: readonly { readonly rule: string }[];
    };
    return { code: checked.code, errors: counts.error, rules: findings.map(({ rule }) => rule) };
  };
  expect(await rules()).toMatchObject({ code: 1, errors: 1, rules: expect.not.arrayContaining(['R7']) });
  expect(await rules('--hq', '总部.xlsx')).toMatchObject({ code: 1, rules: expect.arrayContaining(['R7', 'R15']) });
});

test('check reads a file once however often it is named, and passes over what is none of its business', async () => {
  const file = join('dealers', 'D001.xlsx');
  writeFileSync(join(folder, 'dealers', '~$D001.xlsx'), 'x');
  const checked = await run(folder, 'check', file, join('.', file), join('dealers', '~$D001.xlsx'), '总部.xlsx', '--json');
  const { files, passedOver, findings } = JSON.parse(checked.stdout) as {
    readonly files: unknown;
    readonly passedOver: unknown;
    readonly findings: readonly { readonly rule: string; readonly file: string }[];
  };
  expect([files, passedOver]).toEqual([['D001.xlsx', '总部.xlsx'], [join('dealers', '~$D001.xlsx')]]);
  expect(findings.filter(({ rule }) => rule === 'F4' || rule === 'F8').map((finding) => [finding.rule, finding.file])).toEqual([
    ['F8', '总部.xlsx'],
  ]);
  expect((await run(folder, 'check', join('dealers', '~$D001.xlsx'))).stdout).toMatch(/已略过「.+」：[^\n]+\n没有可校验的文件\n$/);
});

test('check says what to do below what is wrong', async () => {
  expect((await run(folder, 'check', join('dealers', 'D001.xlsx'))).stdout).toMatch(
    /^错误 R15  D001\.xlsx!维修!\w+  [^\n]+\n    建议：[^\n]+\n/m,
  );
});

test('samples takes earlier samples away, and touches nothing where somebody else’s workbooks lie among them', async () => {
  const dealers = join(folder, '又样例', 'dealers');
  expect(await run(folder, 'samples', '--dealers', '3', '--rows', '2', '--out', '又样例')).toMatchObject({
    code: 0,
    stdout: '已写入 3 家经销商的样例到 又样例\n',
  });
  expect(await run(folder, 'samples', '--dealers', '1', '--rows', '2', '--out', '又样例', '--force')).toMatchObject({ code: 0 });
  expect(readdirSync(dealers)).toEqual(['经销商月报_D001_2026-03.xlsx']);
  writeFileSync(join(dealers, '自己的.xlsx'), 'x');
  const before = fingerprint(join(dealers, '经销商月报_D001_2026-03.xlsx'));
  expect(await run(folder, 'samples', '--dealers', '1', '--rows', '3', '--out', '又样例', '--force')).toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/里有不是样例的工作簿/),
  });
  expect(fingerprint(join(dealers, '经销商月报_D001_2026-03.xlsx'))).toBe(before);
});

test('help is Chinese throughout, and English with --lang en', async () => {
  const help = await run(folder, 'close', '--help');
  expect(help).toMatchObject({ code: 0, stdout: expect.stringMatching(/^用法: [\s\S]*选项:/) });
  expect(help.stdout.replace(/--?[\w-]+|<[^>]+>|service-monthly close|JSON|\.xlsx/g, '')).not.toMatch(/[A-Za-z]{2,}/);
  expect((await run(folder, 'samples', '--help', '--lang', 'en')).stdout).not.toMatch(/[\u4e00-\u9fff]/);
});

test('samples makes a month with known faults, and the close finds each of them', async () => {
  expect(await run(folder, 'samples', '--dealers', '2', '--rows', '8', '--month', '2026-03', '--seed', '3', '--out', '样例')).toMatchObject(
    { code: 0 },
  );
  const faults = JSON.parse(readFileSync(join(folder, '样例', 'faults.json'), 'utf8')) as readonly Readonly<Record<string, string>>[];
  const closed = await run(
    folder,
    'close',
    '--hq',
    join('样例', '总部.xlsx'),
    '--dealers',
    join('样例', 'dealers'),
    '--out',
    '样例月报.xlsx',
    '--json',
  );
  const { findings } = JSON.parse(closed.stdout) as { readonly findings: readonly Readonly<Record<string, string>>[] };
  expect(faults.length).toBeGreaterThan(5);
  for (const { rule, file, sheet, cell } of faults)
    expect(findings).toContainEqual(expect.objectContaining({ rule, file, ...(sheet && { sheet }), ...(cell && { cell }) }));
});

test('the whole command line speaks English with --lang en', async () => {
  expect((await run(folder, '--help', '--lang', 'en')).code).toBe(0);
  const closed = await run(folder, 'close', '--hq', '总部.xlsx', '--dealers', 'dealers', '--out', 'report.xlsx', '--lang', 'en');
  expect(closed.stdout + closed.stderr).not.toMatch(/[\u4e00-\u9fff]/);
  expect(
    readBack(join(folder, 'report.xlsx'))
      .sheets.slice(0, 3)
      .map(({ name }) => name),
  ).toEqual(['Overview', 'Contents', 'Findings']);
});
