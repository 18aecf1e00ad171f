/** @jest-environment jsdom */
import { expect, test } from '@jest/globals';
import { droppedFiles } from '../../../src/taskpane/shell/dropped-files';

type Entry = Pick<FileSystemEntry, 'name' | 'isFile'>;

const fileEntry = (name: string, file?: File): Entry =>
  ({
    name,
    isFile: true,
    file: (give: (file: File) => void, refuse: (error: Error) => void) => (file ? give(file) : refuse(new Error('gone'))),
  }) as Entry;

/** A folder whose reader gives, as browsers do, no more than some entries at a time. */
const folderEntry = (name: string, inside: readonly Entry[], atOnce = 100): Entry => {
  let given = 0;
  const createReader = () => ({
    readEntries: (give: (some: readonly Entry[]) => void) => give(inside.slice(given, (given += atOnce))),
  });
  return { name, isFile: false, createReader } as unknown as Entry;
};

const drop = (...entries: readonly Entry[]): DataTransfer =>
  ({ items: entries.map((entry) => ({ webkitGetAsEntry: () => entry })), files: [] }) as unknown as DataTransfer;

const sheet = (name: string): Entry => fileEntry(name, new File([name], name));

test('a folder gives all its files, also more than a reader gives at once, those of its subfolders by their path', async () => {
  const many = Array.from({ length: 250 }, (_, index) => sheet(`D${index}.xlsx`));
  const files = await droppedFiles(drop(folderEntry('三月', [...many, folderEntry('华东', [sheet('E1.xlsx')])]), sheet('单独.xlsx')));
  expect(files.length).toBe(252);
  expect(new Set(files.map(({ name }) => name)).size).toBe(252);
  expect(files.map(({ name }) => name)).toEqual(expect.arrayContaining(['三月/D249.xlsx', '三月/华东/E1.xlsx', '单独.xlsx']));
});

test('a file that is gone by the time it is looked at stands among the others and says so when it is read', async () => {
  const [first, second] = await droppedFiles(drop(folderEntry('三月', [fileEntry('走了.xlsx'), sheet('D001.xlsx')])));
  expect(first?.name).toBe('三月/走了.xlsx');
  await expect(first?.bytes()).rejects.toThrow('走了');
  expect(second?.name).toBe('三月/D001.xlsx');
});
