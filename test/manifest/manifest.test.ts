/** @jest-environment jsdom */
import { existsSync, readFileSync } from 'node:fs';
import { COMMANDS } from '../../src/commands/ribbon';
import { ADDRESS, addressesOf, manifestFaults, type Surroundings } from './manifest-faults';

const MANIFEST = readFileSync('manifest.xml', 'utf8');
const parsed = (xml: string): Document => new DOMParser().parseFromString(xml, 'application/xml');

const [SIGNATURE, WIDTH, HEIGHT] = ['\x89PNG\r\n\x1a\n', 16, 20];

function pictureSize(path: string): number | undefined {
  if (!existsSync(path)) return undefined;
  const bytes = readFileSync(path);
  const isSquare = bytes.readUInt32BE(WIDTH) === bytes.readUInt32BE(HEIGHT);
  return bytes.toString('latin1', 0, SIGNATURE.length) === SIGNATURE && isSquare ? bytes.readUInt32BE(WIDTH) : undefined;
}

const SURROUNDINGS: Surroundings = { pictureSize, functions: COMMANDS };

test('the manifest is sound where its schema does not look', () => {
  expect(manifestFaults(parsed(MANIFEST), SURROUNDINGS)).toEqual([]);
});

const BROKEN: readonly (readonly [what: string, from: string | RegExp, to: string, fault: string])[] = [
  ['a version of three parts', '<Version>0.1.0.0<', '<Version>0.1.0<', 'version 0.1.0 has not four parts'],
  ['no support address', /<SupportUrl[\s\S]*?<\/SupportUrl>/, '', 'SupportUrl is missing'],
  ['no icon', /<IconUrl.*\/>/, '', 'IconUrl is missing'],
  ['no icon for sharp screens', /<HighResolutionIconUrl.*\/>/, '', 'HighResolutionIconUrl is missing'],
  ['an Excel older than we need', /MinVersion="1.9"/g, 'MinVersion="1.8"', 'ExcelApi 1.9 is not asked for'],
  ['no shared runtime', /<Runtimes>[\s\S]*?<\/Runtimes>/, '', 'Runtime is missing'],
  [
    'an address without https',
    'help.html">',
    'help.html"><Override Locale="en-GB" Value="http://localhost:3000/help.html"/>',
    'http://localhost:3000/help.html is not https',
  ],
  [
    'shortcuts without https',
    'ExtendedOverrides Url="https',
    'ExtendedOverrides Url="http',
    'http://localhost:3000/assets/shortcuts.json is not https',
  ],
  [
    'a page elsewhere',
    '<SourceLocation DefaultValue="https://localhost:3000/',
    '<SourceLocation DefaultValue="https://example.com/',
    'https://example.com/taskpane.html would not move with the add-in',
  ],
  ['a label that is not there', '<Label resid="Check.Label"/>', '<Label resid="Chekc.Label"/>', 'resource Chekc.Label is not there'],
  ['two texts of one name', 'String id="Check.Tip"', 'String id="Close.Tip"', 'resource Close.Tip is there twice'],
  [
    'a text that nobody shows',
    '<bt:LongStrings>',
    '<bt:LongStrings><bt:String id="Old.Tip" DefaultValue="旧"><bt:Override Locale="en-US" Value="old"/></bt:String>',
    'resource Old.Tip is not used',
  ],
  [
    'a name of a resource that Excel cuts',
    /Template\.Tip/g,
    'Template.TipOfTheButtonThatMakesTemplates',
    'resource Template.TipOfTheButtonThatMakesTemplates has more than 32 characters',
  ],
  ['two buttons of one name', 'id="Close.Button"', 'id="Check.Button"', 'control Check.Button is there twice'],
  ['a long label', '"校验"', `"${'校'.repeat(126)}"`, `${'校'.repeat(20)}… is longer than 125`],
  ['a long description', 'Value="Collects', `Value="${'x'.repeat(251)}`, `${'x'.repeat(20)}… is longer than 250`],
  ['a tip without English', /<bt:Override Locale="en-US" Value="Lists every row.*\/>/, '', 'Details.Tip has no English'],
  ['a tip whose English is Chinese', 'Value="Lists every row behind', 'Value="列出 every row behind', 'Details.Tip has no English'],
  ['a label without Chinese', 'DefaultValue="月结"', 'DefaultValue="Close"', 'Close.Label has no Chinese'],
  ['a name without English', 'Value="Service Monthly"/>\n  </DisplayName>', 'Value=""/>\n  </DisplayName>', 'DisplayName has no English'],
  ['English first', '<DefaultLocale>zh-CN<', '<DefaultLocale>en-US<', 'the default language is not zh-CN'],
  ['a picture of another size', 'assets/check-16.png', 'assets/check-20.png', 'assets/check-20.png is not 16 pixels square'],
  ['a picture that is not there', 'assets/check-16.png', 'assets/chekc-16.png', 'assets/chekc-16.png is not 16 pixels square'],
  ['a button that lacks a size', '<bt:Image size="80" resid="close.80"/>', '', 'an icon lacks 80'],
  ['a button without a function', '<FunctionName>check<', '<FunctionName>chekc<', 'no function chekc'],
  [
    'functions on a page of their own',
    '<FunctionFile resid="Taskpane.Url"/>',
    '<FunctionFile resid="Help.Url"/>',
    'the shared runtime has several pages: Taskpane.Url, Help.Url',
  ],
];

test.each(BROKEN)('%s is found', (_, from, to, fault) => {
  const broken = MANIFEST.replace(from, to);
  expect(broken).not.toBe(MANIFEST);
  expect(manifestFaults(parsed(broken), SURROUNDINGS)).toContain(fault);
});

const jsonAt = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

interface Shortcuts {
  readonly actions: readonly { readonly id: string; readonly type: string; readonly name: string }[];
  readonly shortcuts: readonly { readonly action: string; readonly key: Readonly<Record<string, string>> }[];
  readonly resources: { readonly default: Texts };
}
type Texts = Readonly<Record<string, { readonly value: string }>>;

describe('the keyboard shortcuts', () => {
  const keys = jsonAt('assets/shortcuts.json') as Shortcuts;
  const english = jsonAt('assets/shortcuts.en-US.json') as Texts;

  test('cover every command, one key each, that no browser and no Excel has taken', () => {
    expect(keys.actions.map(({ id }) => id)).toEqual([...COMMANDS]);
    expect(keys.shortcuts.map(({ action }) => action)).toEqual([...COMMANDS]);
    const pressed = keys.shortcuts.map(({ key }) => key['default'] ?? '');
    expect(pressed.filter((key) => !/^Ctrl\+Shift\+Alt\+[A-Z]$/.test(key))).toEqual([]);
    expect(new Set(pressed).size).toBe(pressed.length);
  });

  test('are named in Chinese, and in English in a file of their own', () => {
    const names = keys.actions.map(({ name }) => /^\$\{resource\.(\w+)\}$/.exec(name)?.[1] ?? name);
    expect(Object.keys(keys.resources.default)).toEqual(names);
    expect(Object.keys(english)).toEqual(names);
    expect(names.filter((name) => !/[\u4e00-\u9fff]/.test(keys.resources.default[name]?.value ?? ''))).toEqual([]);
    expect(names.filter((name) => !/^[A-Z][\x20-\x7e’]+$/.test(english[name]?.value ?? ''))).toEqual([]);
  });
});

test('every address of the manifest is a page of the pane, the help or a file in assets', () => {
  const paths = addressesOf(parsed(MANIFEST)).map((address) => address.slice(ADDRESS.length).split('#')[0] ?? '');
  const built = ['taskpane.html', 'help.html'];
  expect(paths.filter((path) => !built.includes(path) && !existsSync(path))).toEqual([]);
  expect(existsSync('assets/help.html')).toBe(true);
});
