import type { Book } from '../model/book';
import { Names } from '../model/collections';
import { Name } from '../model/name';
import { CustomProperties, CustomProperty, Properties } from '../model/properties';
import { Range } from '../model/range';
import { Setting, Settings } from '../model/settings';
import { WorkbookProtection } from '../model/workbook-protection';
import { flag, optionalText, text } from '../protocol/arguments';
import { method, part, property, type ApiSurface } from '../protocol/describe';
import { Failure, refuseArgument } from '../protocol/failure';
import { addressOf, quotedName } from '../model/area';
import { found } from './collections';

/** Names, settings, properties and the protection of a workbook. */
export function describeWorkbookParts(surface: ApiSurface): void {
  describeNames(surface);
  describeSettings(surface);
  describeProperties(surface);
  surface.describe(WorkbookProtection, {
    name: 'WorkbookProtection',
    members: {
      protected: property(7, ({ book }) => book.protection.isOn),
      protect: method(7, ({ book }, password) => book.protection.protect({}, optionalText(password))),
      unprotect: method(7, ({ book }, password) => book.protection.unprotect(optionalText(password))),
    },
  });
}

function describeNames(surface: ApiSurface): void {
  const named = (names: Names, key: unknown): Name | null =>
    names.all.find((one) => one.name.toLowerCase() === text(key).toLowerCase()) ?? null;
  surface.describe(Names, {
    name: 'NamedItemCollection',
    items: (names) => names.all,
    item: (names, key) => found(named(names, key)),
    members: {
      add: method(4, addName),
      getItem: method(1, (names, key) => found(named(names, key))),
      getItemOrNullObject: method(4, named),
      getCount: method(4, (names) => names.all.length),
    },
  });
  surface.describe(Name, {
    name: 'NamedItem',
    id: (name) => name.name,
    isGone: (name) => name.isGone,
    members: {
      name: property(1, (name) => name.name),
      type: property(1, (name) => name.type),
      value: property(1, (name) => name.value),
      visible: property(
        1,
        (name) => name.isVisible,
        (name, value) => (name.isVisible = flag(value)),
      ),
      comment: property(
        4,
        (name) => name.comment,
        (name, value) => (name.comment = text(value)),
      ),
      formula: property(
        7,
        (name) => name.formula,
        (name, value) => (name.formula = text(value)),
      ),
      scope: property(4, (name) => (name.scope ? 'Worksheet' : 'Workbook')),
      getRange: method(1, (name) => found(name.range)),
      getRangeOrNullObject: method(4, (name) => name.range ?? null),
      delete: method(4, (name) => (name.book.names = name.book.names.filter((one) => one !== name))),
    },
  });
}

function addName(names: Names, name: unknown, reference: unknown, comment?: unknown): Name {
  const { book, sheet } = names;
  book.demandFreeName(text(name), sheet);
  const made = new Name(book, text(name), reference instanceof Range ? absolute(reference) : formulaOf(reference), sheet);
  made.comment = optionalText(comment) ?? '';
  book.names.push(made);
  return made;
}

const formulaOf = (reference: unknown): string => (text(reference).startsWith('=') ? text(reference) : refuseArgument());

const absolute = ({ sheet, area }: Range): string =>
  `=${quotedName(sheet.name)}!${addressOf(area).replace(/([A-Z]+)?(\d+)?/g, (_all, letters?: string, digits?: string) => (letters ? `$${letters}` : '') + (digits ? `$${digits}` : ''))}`;

function demandRoom({ settings, settingsRoom }: Book, key: string, value: unknown): void {
  const used = [...settings].reduce((sum, [other, held]) => (other === key ? sum : sum + String(held).length), String(value).length);
  if (used > settingsRoom) throw new Failure('GeneralException');
}

function describeSettings(surface: ApiSurface): void {
  const setting = ({ book }: Settings, key: unknown): Setting | null =>
    book.settings.has(text(key)) ? new Setting(book, text(key)) : null;
  surface.describe(Settings, {
    name: 'SettingCollection',
    items: ({ book }) => [...book.settings.keys()].map((key) => new Setting(book, key)),
    item: (settings, key) => found(setting(settings, key)),
    members: {
      add: method(4, ({ book }, key, value) => {
        demandRoom(book, text(key), value);
        book.settings.set(text(key) || refuseArgument(), value ?? refuseArgument());
        return new Setting(book, text(key));
      }),
      getItem: method(4, (settings, key) => found(setting(settings, key))),
      getItemOrNullObject: method(4, setting),
      getCount: method(4, ({ book }) => book.settings.size),
    },
  });
  surface.describe(Setting, {
    name: 'Setting',
    id: ({ key }) => key,
    isGone: ({ book, key }) => !book.settings.has(key),
    members: {
      key: property(4, ({ key }) => key),
      value: property(
        4,
        ({ book, key }) => book.settings.get(key),
        ({ book, key }, value) => void book.settings.set(key, value),
      ),
      delete: method(4, ({ book, key }) => void book.settings.delete(key)),
    },
  });
}

const LONGEST_PROPERTY = 255;

function describeProperties(surface: ApiSurface): void {
  const own = (key: keyof Properties['book']['properties']): ReturnType<typeof property<Properties>> =>
    property(
      7,
      ({ book }) => book.properties[key],
      ({ book }, value) => (book.properties[key] = text(value)),
    );
  surface.describe(Properties, {
    name: 'DocumentProperties',
    members: {
      custom: part(7, ({ custom }) => custom),
      author: own('author'),
      category: own('category'),
      comments: own('comments'),
      company: own('company'),
      keywords: own('keywords'),
      manager: own('manager'),
      subject: own('subject'),
      title: own('title'),
    },
  });
  const custom = ({ book }: CustomProperties, key: unknown): CustomProperty | null => {
    const known = [...book.customProperties.keys()].find((one) => one.toLowerCase() === text(key).toLowerCase());
    return known === undefined ? null : new CustomProperty(book, known);
  };
  surface.describe(CustomProperties, {
    name: 'CustomPropertyCollection',
    items: ({ book }) => [...book.customProperties.keys()].map((key) => new CustomProperty(book, key)),
    item: (properties, key) => found(custom(properties, key)),
    members: {
      add: method(7, (properties, key, value) => {
        const made = custom(properties, key) ?? new CustomProperty(properties.book, text(key) || refuseArgument());
        properties.book.customProperties.set(made.key, cut(value));
        return made;
      }),
      getItem: method(7, (properties, key) => found(custom(properties, key))),
      getItemOrNullObject: method(7, custom),
      getCount: method(7, ({ book }) => book.customProperties.size),
      deleteAll: method(7, ({ book }) => book.customProperties.clear()),
    },
  });
  surface.describe(CustomProperty, {
    name: 'CustomProperty',
    id: ({ key }) => key,
    isGone: ({ book, key }) => !book.customProperties.has(key),
    members: {
      key: property(7, ({ key }) => key),
      value: property(
        7,
        ({ book, key }) => book.customProperties.get(key),
        ({ book, key }, value) => void book.customProperties.set(key, cut(value)),
      ),
      delete: method(7, ({ book, key }) => void book.customProperties.delete(key)),
    },
  });
}

/** Custom properties hold 255 characters; the documentation says that more is cut off. */
const cut = (value: unknown): unknown => (typeof value === 'string' ? value.slice(0, LONGEST_PROPERTY) : value);
