import { declaredClasses } from './declared-members';
import { excelSurface } from './surface/surface';

const declared = declaredClasses();
const surface = excelSurface({ release: () => undefined, openNewWorkbook: () => undefined });
/** What the client uses inside `Excel.createWorkbook`, declared nowhere. */
const UNDECLARED = ['WorkbookCreated', 'Application.createWorkbook'];

const members = surface.all().flatMap(({ name, members: own }) =>
  Object.entries(own)
    .filter(([member]) => !member.startsWith('_'))
    .map(([member, ours]) => ({ place: `${name}.${member}`, ours, theirs: declared.get(name)?.get(member) })),
);
const known = members.filter(({ place }) => !UNDECLARED.some((one) => place === one || place.startsWith(`${one}.`)));

test('every member that our Excel has is one of Microsoft’s declarations', () => {
  expect(known.filter(({ theirs }) => theirs === undefined).map(({ place }) => place)).toEqual([]);
});

test('every member comes with the same ExcelApi set as in Microsoft’s declarations', () => {
  const differing = known.filter(({ ours, theirs }) => theirs?.set !== ours.set);
  expect(differing.map(({ place, ours, theirs }) => `${place}: 1.${ours.set} here, 1.${theirs?.set} there`)).toEqual([]);
});

test('methods are methods, and read-only properties cannot be written', () => {
  const differing = known.filter(
    ({ ours, theirs }) => theirs?.isMethod !== (ours.call !== undefined) || (theirs.isReadOnly && ours.write !== undefined),
  );
  expect(differing.map(({ place }) => place)).toEqual([]);
});

test('only these properties cannot be written here although an add-in may; our Excel refuses them by name', () => {
  const differing = known.filter(({ ours, theirs }) => theirs && !theirs.isMethod && !theirs.isReadOnly && ours.write === undefined);
  expect(differing.map(({ place }) => place)).toEqual(['Table.showHeaders', 'ChartSeries.plotOrder']);
});
