import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';

const ROOT = join(__dirname, '../..');
const PAGE = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8');
const EXAMPLES = [...PAGE.matchAll(/```ts\n(.*?)```/gs)].map(([, code = '']) => code);
/** An example that begins with the name of its file is a file of its own; else it is the line of a column. */
const fileOf = (code: string): string | undefined => /^\/\/ (src\/\S+)\n/.exec(code)?.[1];
const NEW_FILES = new Map(
  EXAMPLES.flatMap((code) => (fileOf(code) === undefined ? [] : [[join(ROOT, fileOf(code) ?? ''), code] as const])),
);
const COLUMNS = EXAMPLES.filter((code) => fileOf(code) === undefined);
const REPAIRS = join(ROOT, 'src/engine/records/repairs.ts');

/** The sheet of repairs with the column where the page says that it goes. */
const repairsWith = (column: string): string =>
  readFileSync(REPAIRS, 'utf8')
    .replace(/^( *)remark: /m, `$1${column.trim()}\n$1remark: `)
    .replace(/import \{ ([^}]*) \} from '\.\.\/schema\/types-number';/, "import { $1, number } from '../schema/types-number';");

/** What the compiler has against the files, as it would be said of the project. */
function complaintsOf(files: ReadonlyMap<string, string>): readonly string[] {
  const config = ts.getParsedCommandLineOfConfigFile(
    join(ROOT, 'src/engine/tsconfig.json'),
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined },
  );
  if (!config) throw new Error('no configuration of the engine');
  const host = ts.createCompilerHost(config.options);
  const { readFile, fileExists, getSourceFile } = host;
  host.fileExists = (path) => files.has(path) || fileExists(path);
  host.readFile = (path) => files.get(path) ?? readFile(path);
  host.getSourceFile = (path, target, ...rest) => {
    const text = files.get(path);
    return text === undefined ? getSourceFile(path, target, ...rest) : ts.createSourceFile(path, text, target, true);
  };
  const program = ts.createProgram([...files.keys()], config.options, host);
  return [...files.keys()].flatMap((path) => {
    const source = program.getSourceFile(path);
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
      ({ messageText }) => `${relative(ROOT, path)}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
    );
  });
}

it('CONTRIBUTING.md has a rule, a column, a report and an indicator that nobody has added yet', () => {
  expect([...NEW_FILES.keys()].map((path) => relative(ROOT, path).split('/')[2]).sort()).toEqual(['indicators', 'reports', 'rules']);
  expect(COLUMNS).toHaveLength(1);
  expect([...NEW_FILES.keys()].filter((path) => existsSync(path))).toEqual([]);
});

it('its examples compile as they stand', () => {
  expect(complaintsOf(new Map([...NEW_FILES, [REPAIRS, repairsWith(COLUMNS.join(''))]]))).toEqual([]);
});
