import { expect, test } from '@jest/globals';
import { findingGroups } from '../../../src/taskpane/state/finding-groups';
import { findingLines, openGroups, openNeighbour } from '../../../src/taskpane/state/finding-lines';
import { FIRST_VIEWS, type FindingsView } from '../../../src/taskpane/state/views';
import { finding } from '../made-up-state';

const VIEW = FIRST_VIEWS.findings;
const FOUND = {
  findings: [
    finding('w1', { code: 'C6', level: 'warning', dealer: 'D001', cell: 'H3' }),
    finding('w2', { code: 'C6', level: 'warning', dealer: 'D002', cell: 'H4' }),
    finding('w3', { code: 'C6', level: 'warning', dealer: 'D002', cell: 'H12' }),
    finding('e1', { code: 'R6', dealer: 'D002', cell: 'N18' }),
    finding('e2', { code: 'P1', dealer: 'D001', cell: 'C3' }),
    finding('e3', { code: 'P1', dealer: 'D001', cell: 'C4' }),
    finding('n1', { code: 'C9', level: 'note' }),
  ],
  handling: new Map(),
  corrected: [],
};
const groupsOf = (view: Partial<FindingsView> = {}, found: Partial<typeof FOUND> = {}) =>
  findingGroups({ ...FOUND, ...found }, { ...VIEW, ...view }, ({ dealer }) => (dealer === 'D001' ? '杭州' : ''));
const keys = (view?: Partial<FindingsView>, found?: Partial<typeof FOUND>) =>
  groupsOf(view, found).map(({ key, count }) => `${key} ${count}`);
const ids = (view?: Partial<FindingsView>, found?: Partial<typeof FOUND>) =>
  groupsOf(view, found).flatMap(({ findings }) => findings.map(({ row }) => row.id));

test('errors stand before warnings, then the largest group comes first; notes wait for their chip', () => {
  expect(keys()).toEqual(['P1 2', 'R6 1', 'C6 3']);
  expect(keys({ levels: { error: false, warning: false, note: true } })).toEqual(['C9 1']);
});

test('grouped by dealer, the worst finding of a dealer decides where it stands', () => {
  expect(keys({ groupBy: 'dealer' })).toEqual(['D001 3', 'D002 3']);
});

test('a search looks into the dealer’s name as well as the cells', () => {
  expect(ids({ search: '杭州' })).toEqual(['e2', 'e3', 'w1']);
});

test('another screen can lead to one dealer alone', () => {
  expect(ids({ only: 'D002' })).toEqual(['e1', 'w2', 'w3']);
});

test('handled findings leave the list until they are asked for', () => {
  const handling = new Map([['e2', { state: 'handled' as const }]]);
  expect(keys({}, { handling })).toEqual(['P1 1', 'R6 1', 'C6 3']);
  expect(ids({}, { handling })).not.toContain('e2');
  expect(ids({ showsHandled: true }, { handling })).toContain('e2');
});

test('a corrected finding stays at its place, and is gone for good when it is found again', () => {
  const made = finding('gone', { code: 'P1', dealer: 'D001', cell: 'D3' });
  const correction = { dealer: 'D001', sheet: '借料', record: '3', field: '配件', before: 'a', after: 'b' };
  const corrected = [
    { row: made, correction },
    { row: finding('e3'), correction },
  ] as never[];
  expect(groupsOf({}, { corrected })[0]?.findings.map(({ row, state }) => `${row.id} ${state}`)).toEqual([
    'e2 open',
    'gone corrected',
    'e3 open',
  ]);
});

test('of many findings only the first group is open at first, of few all are', () => {
  expect([...openGroups(groupsOf(), undefined)]).toEqual(['P1', 'R6', 'C6']);
  const many = Array.from({ length: 30 }, (_, index) => finding(`m${index}`, { code: 'P1' }));
  expect([...openGroups(groupsOf({}, { findings: [...FOUND.findings, ...many] as never }), undefined)]).toEqual(['P1']);
});

test('lines count their place within their group', () => {
  expect(findingLines(groupsOf(), new Set(['C6'])).map((line) => `${line.kind} ${line.position}/${line.of}`)).toEqual([
    'group 1/3',
    'group 2/3',
    'group 3/3',
    'finding 1/3',
    'finding 2/3',
    'finding 3/3',
  ]);
});

test('the next open finding is looked for through closed groups and round at the end, past what is handled', () => {
  const groups = groupsOf({ showsHandled: true }, { handling: new Map([['e1', { state: 'handled' as const }]]) });
  const next = (from?: string) => openNeighbour(groups, from, 1)?.id;
  const before = (from?: string) => openNeighbour(groups, from, -1)?.id;
  expect([next(), next('e3'), next('w3'), before(), before('e2')]).toEqual(['e2', 'w1', 'e2', 'w3', 'w3']);
  expect(openNeighbour(groupsOf({ search: 'nothing' }), undefined, 1)).toBeUndefined();
});
