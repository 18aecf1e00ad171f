import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { replacedLines, replacedReport } from '../../src/cli/replaced-report';
import { workbookFile } from '../../src/hosts/xlsx/workbook-file';
import { failure } from '../../src/engine/values/result';
import type { UnreadableReason } from '../../src/engine/workbook/file';
import type { ReadGiven } from '../../src/cli/read-given';
import type { CellContent } from '../../src/engine/plan/plan';
import { writeWorkbook } from '../../src/cli/write-workbook';

const folder = mkdtempSync(join(tmpdir(), 'replaced-'));
afterAll(() => rmSync(folder, { recursive: true }));

const reading: ReadGiven = (path) => workbookFile(path, readFileSync(path));
const unreadable =
  (reason: UnreadableReason): ReadGiven =>
  async (name) => ({ name, size: 1, sha256: '', content: failure(reason) });

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
  const { foreignSheets } = await replacedReport(out, reading);
  expect(foreignSheets).toEqual(['我的分析']);
  expect(replacedLines({ out: '月报.xlsx', foreignSheets, asideCount: 2 }, 'zh')).toEqual([
    expect.stringMatching(/^被替换的「.*月报\.xlsx」里没有带入的工作表.*：我的分析$/),
    '您填写的内容有 2 格所在的行本次已没有，移到了「留存备查」',
  ]);
});

test('where nothing is replaced nothing is told', async () => {
  expect(await replacedReport(join(folder, '没有.xlsx'), reading)).toMatchObject({ foreignSheets: [] });
  expect(replacedLines({ out: '月报.xlsx', foreignSheets: [], asideCount: 0 }, 'zh')).toEqual([]);
});

test('a file that may hold the user’s work and cannot be read is not replaced; one that is no workbook is', async () => {
  const out = join(folder, '读不了.xlsx');
  writeFileSync(out, 'x');
  for (const reason of ['tooLarge', 'tooSlow', 'encrypted'] as const)
    await expect(replacedReport(out, unreadable(reason))).rejects.toMatchObject({
      reason: 'replacedUnread',
      args: { file: '读不了.xlsx' },
    });
  for (const reason of ['damaged', 'notAWorkbook', 'empty'] as const)
    expect(await replacedReport(out, unreadable(reason))).toMatchObject({ foreignSheets: [], history: [] });
});
