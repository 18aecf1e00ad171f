import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(process.cwd(), 'test/excel');
const notes = readFileSync(join(FOLDER, 'BEHAVIOUR.md'), 'utf8').split(/^### /m).slice(1);
const tests = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => readFileSync(join(FOLDER, name), 'utf8'))
  .join('\n');

test('every behaviour note has a test of its name', () => {
  const titles = notes.map((note) => note.split('\n')[0] ?? '');
  expect(titles.filter((title) => !tests.includes(`test('${title.replace(/\\/g, '\\\\')}'`))).toEqual([]);
});

test('every behaviour note names where its rule comes from, or says that it is ours', () => {
  const isSourced = (note: string): boolean =>
    /https:\/\/|Excel\.\w+|Office\.\w+|Error handling page|\*Ours\*|The client's own|Seen in the client/.test(
      note.split('\n').slice(1).join('\n'),
    );
  expect(notes.filter((note) => !isSourced(note)).map((note) => note.split('\n')[0])).toEqual([]);
});
