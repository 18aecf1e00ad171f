import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** One thing has one name: what the pane's words must not say, and what they say instead. */
const OTHERWISE: Readonly<Record<string, string>> = { 面板: '窗格', 回车: 'Enter', 撤销工作表保护: '撤消工作表保护' };

const sources = ['src/taskpane', 'src/hosts/excel'].flatMap((folder) =>
  readdirSync(folder, { withFileTypes: true, recursive: true }).flatMap((entry) =>
    entry.isFile() && /\.tsx?$/.test(entry.name) ? [join(entry.parentPath, entry.name)] : [],
  ),
);

test('the pane and the host of Excel call things by the same names', () => {
  expect(sources.length).toBeGreaterThan(100);
  const found = sources.flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    return Object.keys(OTHERWISE).flatMap((word) => (text.includes(word) ? [`${file}: ${word}`] : []));
  });
  expect(found).toEqual([]);
});
