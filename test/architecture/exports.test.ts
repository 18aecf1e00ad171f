import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Where every exported name must be wanted by another file. */
const WATCHED = ['src'];

/** Values that nobody imports, and why they stand. Types are not watched: one that names a parameter or an answer is exported for whoever reads the signature. */
const ALLOWED: Readonly<Record<string, string>> = {
  'src/engine/records/settings.ts: languageChoice': 'a choice of the contract stands open beside its form, as those in choices.ts do',
};

const EXPORTED = /^export (?:declare )?(?:async )?(?:const|function|class) (\w+)/gm;

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true }).flatMap((entry) =>
    entry.isFile() && /\.tsx?$/.test(entry.name) ? [join(entry.parentPath, entry.name)] : [],
  );

/** The names that a text imports, as they are called where they come from. */
const imported = (text: string): readonly string[] =>
  [...text.matchAll(/(?:import|export)\s+(?:type\s+)?\{([^}]*)\}\s*from/g)].flatMap(([, names = '']) =>
    names.split(',').map(
      (name) =>
        name
          .trim()
          .replace(/^type\s+/, '')
          .split(/\s+as\s+/)[0] ?? '',
    ),
  );

/** Files that are loaded when they are first wanted: their names are taken out of what comes. */
const loadedLater = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(texts.flatMap((text) => [...text.matchAll(/import\([^'"]*['"]([^'"]+)['"]/g)].map(([, path = '']) => basename(path))));

/** The exported names of files that no other file imports, as `file: name`. */
function unwanted(files: Readonly<Record<string, string>>, watched: (path: string) => boolean): readonly string[] {
  const importers = new Map<string, Set<string>>();
  for (const [path, text] of Object.entries(files))
    for (const name of imported(text)) importers.set(name, (importers.get(name) ?? new Set()).add(path));
  const later = loadedLater(Object.values(files));
  return Object.entries(files).flatMap(([path, text]) =>
    watched(path) && !later.has(basename(path).replace(/\.tsx?$/, ''))
      ? [...text.matchAll(EXPORTED)].flatMap(([, name = '']) =>
          [...(importers.get(name) ?? [])].some((importer) => importer !== path) ? [] : [`${path}: ${name}`],
        )
      : [],
  );
}

test('whatever is exported is imported somewhere else', () => {
  const files = Object.fromEntries(['src', 'test', 'bench', 'scripts'].flatMap(filesIn).map((path) => [path, readFileSync(path, 'utf8')]));
  const found = unwanted(files, (path) => WATCHED.some((folder) => path.startsWith(`${folder}/`)));
  expect(found.filter((name) => !(name in ALLOWED))).toEqual([]);
  expect(Object.keys(ALLOWED).filter((name) => !found.includes(name))).toEqual([]);
});

test('an export that only its own file names is found, one that another file imports under another name is not', () => {
  const files = {
    'a.ts': 'export const one = 1;\nexport interface Two {}\nexport function three() {}',
    'b.ts': "import { type Two, one as first } from './a';",
  };
  expect(unwanted(files, (path) => path === 'a.ts')).toEqual(['a.ts: three']);
});
