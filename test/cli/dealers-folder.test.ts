import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import * as files from 'node:fs/promises';
import { join } from 'node:path';
import { dealersFolder } from '../../src/cli/dealers-folder';
import { newFolder, removeFolder } from '../support/command-line';

jest.mock('node:fs/promises', () => ({ __esModule: true, ...jest.requireActual<typeof files>('node:fs/promises') }));

let folder: string;
beforeEach(() => {
  folder = newFolder();
  for (const name of ['华东', '华南']) mkdirSync(join(folder, name));
  for (const name of ['a.xlsx', '~$a.xlsx', '.b.xlsx', 'c.txt', join('华东', 'd.XLSX'), join('华南', 'e.xls')])
    writeFileSync(join(folder, name), 'x');
});
afterEach(() => {
  jest.restoreAllMocks();
  removeFolder(folder);
});

test('workbooks of a folder and its subfolders are found, lock files, hidden and other files are not', async () => {
  expect(await dealersFolder(folder)).toEqual({
    workbooks: ['a.xlsx', join('华东', 'd.XLSX'), join('华南', 'e.xls')].map((name) => join(folder, name)),
    unread: [],
  });
});

test('what was sent in the place of a workbook is told with them', async () => {
  for (const name of ['扫描件_D029.pdf', '照片.JPG', '说明.txt', '~$表.docx', '表.docx', '打包.zip', '导出.xml'])
    writeFileSync(join(folder, name), 'x');
  const { workbooks } = await dealersFolder(folder);
  expect(workbooks.filter((path) => !/\.xlsx?$/i.test(path))).toEqual(
    ['导出.xml', '打包.zip', '扫描件_D029.pdf', '照片.JPG', '表.docx'].map((name) => join(folder, name)).sort(),
  );
});

test('a link to a workbook counts as the workbook', async () => {
  symlinkSync(join(folder, 'a.xlsx'), join(folder, 'z.xlsx'));
  symlinkSync(join(folder, 'nowhere.xlsx'), join(folder, 'y.xlsx'));
  expect((await dealersFolder(folder)).workbooks).toContain(join(folder, 'z.xlsx'));
  expect((await dealersFolder(folder)).workbooks).not.toContain(join(folder, 'y.xlsx'));
});

test('a subfolder without permission is told and the others are read; without permission for the folder itself nothing is', async () => {
  const readdir = files.readdir as unknown as (path: string, options: object) => Promise<never>;
  const refuse = (refused: string) =>
    jest
      .spyOn(files, 'readdir')
      .mockImplementation(((path: string, options: object) =>
        path === refused ? Promise.reject(Object.assign(new Error('refused'), { code: 'EACCES' })) : readdir(path, options)) as never);
  refuse(join(folder, '华南'));
  expect(await dealersFolder(folder)).toEqual({
    workbooks: ['a.xlsx', join('华东', 'd.XLSX')].map((name) => join(folder, name)),
    unread: [join(folder, '华南')],
  });
  refuse(folder);
  await expect(dealersFolder(folder)).rejects.toMatchObject({ reason: 'noAccess' });
});
