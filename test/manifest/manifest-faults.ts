/** What the manifest speaks of that lies outside it. */
export interface Surroundings {
  /** The side of a square PNG under the add-in's address, or nothing where there is no such picture. */
  readonly pictureSize: (path: string) => number | undefined;
  /** Names that src/commands joins to functions. */
  readonly functions: readonly string[];
}

/** Where the manifest in the tree says that the add-in is; the build moves exactly this. */
export const ADDRESS = 'https://localhost:3000/';

/** What is wrong with a manifest although its schema is content, as sentences; none for a sound one. */
export const manifestFaults = (manifest: Document, surroundings: Surroundings): readonly string[] =>
  CHECKS.flatMap((check) => check(manifest, surroundings));

type Check = (manifest: Document, surroundings: Surroundings) => readonly string[];

const every = (root: Document | Element, name: string): readonly Element[] => [...root.getElementsByTagNameNS('*', name)];
const first = (manifest: Document, name: string): Element | undefined => every(manifest, name)[0];
const attribute = (element: Element | undefined, name: string): string => element?.getAttribute(name) ?? '';
const textOf = (element: Element): string => element.textContent?.trim() ?? '';
const doubled = (names: readonly string[]): readonly string[] => [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];

const resources = (manifest: Document): readonly Element[] => {
  const [all] = every(manifest, 'Resources');
  return all === undefined ? [] : ['Image', 'Url', 'String'].flatMap((name) => every(all, name));
};

const fourPartVersion: Check = (manifest) => {
  const version = textOf(first(manifest, 'Version') ?? manifest.documentElement);
  return /^\d{1,5}(\.\d{1,5}){3}$/.test(version) ? [] : [`version ${version} has not four parts`];
};

const neededElements: Check = (manifest) =>
  ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'GetStarted', 'FunctionFile', 'Runtime']
    .filter((name) => first(manifest, name) === undefined)
    .map((name) => `${name} is missing`);

const neededSets: Check = (manifest) => {
  const asked = every(manifest, 'Set').map((set) => `${attribute(set, 'Name')} ${attribute(set, 'MinVersion')}`);
  return ['ExcelApi 1.9', 'SharedRuntime 1.1'].filter((set) => !asked.includes(set)).map((set) => `${set} is not asked for`);
};

/** Elements that hold an address, with the attributes that do. */
const ADDRESSES: Readonly<Record<string, readonly string[]>> = {
  IconUrl: ['DefaultValue'],
  HighResolutionIconUrl: ['DefaultValue'],
  SupportUrl: ['DefaultValue'],
  SourceLocation: ['DefaultValue'],
  Url: ['DefaultValue'],
  Image: ['DefaultValue'],
  AppDomain: [],
  ExtendedOverrides: ['Url', 'ResourcesUrl'],
};

/** Every address that Excel is told, translated ones too. */
export const addressesOf = (manifest: Document): readonly string[] =>
  Object.entries(ADDRESSES).flatMap(([name, attributes]) =>
    every(manifest, name).flatMap((element) =>
      [
        ...attributes.map((key) => attribute(element, key)),
        ...every(element, 'Override').map((override) => attribute(override, 'Value')),
        ...(attributes.length === 0 ? [textOf(element)] : []),
      ].filter((address) => address !== ''),
    ),
  );

const secureAddresses: Check = (manifest) =>
  addressesOf(manifest)
    .filter((address) => !address.startsWith('https://'))
    .map((address) => `${address} is not https`);

const ownAddresses: Check = (manifest) =>
  addressesOf(manifest)
    .filter((address) => address.startsWith('https://') && !address.startsWith(ADDRESS))
    .map((address) => `${address} would not move with the add-in`);

const linkedResources: Check = (manifest) => {
  const known = resources(manifest).map((resource) => attribute(resource, 'id'));
  const asked = every(manifest, '*')
    .map((element) => attribute(element, 'resid'))
    .filter((id) => id !== '');
  return [
    ...new Set(asked.filter((id) => !known.includes(id)).map((id) => `resource ${id} is not there`)),
    ...doubled(known).map((id) => `resource ${id} is there twice`),
    ...known.filter((id) => !asked.includes(id)).map((id) => `resource ${id} is not used`),
  ];
};

const uniqueControls: Check = (manifest) =>
  doubled(['Control', 'Group'].flatMap((name) => every(manifest, name).map((element) => attribute(element, 'id')))).map(
    (id) => `control ${id} is there twice`,
  );

const texts = (manifest: Document, name: string): readonly Element[] =>
  name.endsWith('Strings')
    ? every(manifest, name).flatMap((list) => every(list, 'String'))
    : every(manifest, name).filter((element) => element.hasAttribute('DefaultValue'));

/** Characters that fit; Excel cuts or refuses what is longer. */
const LONGEST = { DisplayName: 125, Description: 250, ShortStrings: 125, LongStrings: 250 } as const;

const withinLength: Check = (manifest) => [
  ...Object.entries(LONGEST).flatMap(([name, most]) =>
    texts(manifest, name).flatMap((text) =>
      [attribute(text, 'DefaultValue'), ...every(text, 'Override').map((override) => attribute(override, 'Value'))]
        .filter((value) => value.length > most)
        .map((value) => `${value.slice(0, 20)}… is longer than ${most}`),
    ),
  ),
  ...resources(manifest)
    .map((resource) => attribute(resource, 'id'))
    .filter((id) => id.length > 32)
    .map((id) => `resource ${id} has more than 32 characters`),
];

const HAN = /[\u4e00-\u9fff]/;

const bothLanguages: Check = (manifest) => [
  ...(textOf(first(manifest, 'DefaultLocale') ?? manifest.documentElement) === 'zh-CN' ? [] : ['the default language is not zh-CN']),
  ...Object.keys(LONGEST)
    .flatMap((name) => texts(manifest, name))
    .flatMap((text) => {
      const what = attribute(text, 'id') || text.localName;
      const english = every(text, 'Override')
        .filter((override) => attribute(override, 'Locale') === 'en-US')
        .map((override) => attribute(override, 'Value'));
      return [
        ...(HAN.test(attribute(text, 'DefaultValue')) ? [] : [`${what} has no Chinese`]),
        ...(english.length === 1 && english[0]?.trim() !== '' && !HAN.test(english[0] ?? '') ? [] : [`${what} has no English`]),
      ];
    }),
];

const SIZES = [16, 20, 24, 32, 40, 64, 80];
const pathOf = (address: string): string => address.slice(ADDRESS.length);

const pictures: Check = (manifest, { pictureSize }) => {
  const addressOf = new Map(resources(manifest).map((resource) => [attribute(resource, 'id'), attribute(resource, 'DefaultValue')]));
  const shown = every(manifest, 'Icon').flatMap((icon) =>
    every(icon, 'Image').map((image) => [Number(attribute(image, 'size')), addressOf.get(attribute(image, 'resid')) ?? ''] as const),
  );
  const whole = [
    ...shown,
    [32, attribute(first(manifest, 'IconUrl'), 'DefaultValue')] as const,
    [64, attribute(first(manifest, 'HighResolutionIconUrl'), 'DefaultValue')] as const,
  ];
  return [
    ...new Set(
      whole
        .filter(([, address]) => address !== '')
        .flatMap(([size, address]) => (pictureSize(pathOf(address)) === size ? [] : [`${pathOf(address)} is not ${size} pixels square`])),
    ),
    ...every(manifest, 'Icon').flatMap((icon) => {
      const has = every(icon, 'Image').map((image) => Number(attribute(image, 'size')));
      return SIZES.filter((size) => !has.includes(size)).map((size) => `an icon lacks ${size}`);
    }),
    ...every(manifest, 'Control')
      .filter((control) => every(control, 'Icon').length === 0)
      .map((control) => `${attribute(control, 'id')} has no icon`),
  ];
};

const knownFunctions: Check = (manifest, { functions }) =>
  every(manifest, 'FunctionName')
    .map(textOf)
    .filter((name) => !functions.includes(name))
    .map((name) => `no function ${name}`);

/** In a shared runtime the pane, the ribbon's functions and the runtime must name the same page, or it does not start. */
const oneRuntime: Check = (manifest) => {
  const pages = ['Runtime', 'FunctionFile', 'SourceLocation'].flatMap((name) =>
    every(manifest, name)
      .map((element) => attribute(element, 'resid'))
      .filter((id) => id !== ''),
  );
  return new Set(pages).size === 1 ? [] : [`the shared runtime has several pages: ${[...new Set(pages)].join(', ')}`];
};

const CHECKS: readonly Check[] = [
  fourPartVersion,
  neededElements,
  neededSets,
  secureAddresses,
  ownAddresses,
  linkedResources,
  uniqueControls,
  withinLength,
  bothLanguages,
  pictures,
  knownFunctions,
  oneRuntime,
];
