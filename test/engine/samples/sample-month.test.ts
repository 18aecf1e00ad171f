import { sampleMonth } from '../../../src/engine/samples/sample-month';
import { asDealerWorkbook, throughFile } from '../templates/read-back';
import { closedSamples, order } from './closed-samples';

const placeOf = ({
  rule,
  file,
  sheet,
  cell,
}: {
  readonly rule: string;
  readonly file: string;
  readonly sheet: string;
  readonly cell?: string;
}) => `${rule} ${file} ${sheet} ${cell ?? ''}`;

test('the same order gives the same month to the last cell, another seed another one', () => {
  const text = (seed: number) => JSON.stringify([sampleMonth(order(9, 12, seed)).headOffice, ...sampleMonth(order(9, 12, seed)).dealers]);
  expect(text(1)).toBe(text(1));
  expect(text(2)).not.toBe(text(1));
});

test('walking the dealers again makes the same files again', () => {
  const { dealers } = sampleMonth(order(3, 10));
  expect([...dealers]).toEqual([...dealers]);
});

test('a dealer’s rows stand in the promised proportions to its repairs', () => {
  const [file] = sampleMonth(order(1, 200)).dealers;
  const rows = Object.fromEntries((file?.plan.sheets ?? []).map(({ name, tables }) => [name, tables?.[0]?.rows.length ?? 0]));
  expect(rows).toMatchObject({ 安装: 100, 维修: 200, 用料: 200, 退料: 80, 回访: 50, 服务请求: 20 });
  expect(rows['借料']).toBeGreaterThanOrEqual(100);
  expect(rows['借料']).toBeLessThanOrEqual(102);
});

describe.each([
  [4, 60, 1, 'zh'],
  [12, 24, 5, 'zh'],
  [45, 14, 7, 'zh'],
  [1, 12, 3, 'zh'],
  [5, 40, 2, 'en'],
] as const)('%i dealers with %i repairs each, seed %i, in %s', (dealers, rows, seed, language) => {
  test('have exactly the known faults, each at its cell, and no other error or warning', () => {
    const { findings } = closedSamples(order(dealers, rows, seed, language));
    const known = sampleMonth(order(dealers, rows, seed, language)).faults.map(placeOf);
    const places = findings.map(({ code, level, file, sheet, cell }) => ({
      level,
      place: placeOf({ rule: code, file, sheet, ...(cell && { cell }) }),
    }));
    expect(known.length).toBeGreaterThan(10);
    expect(known.filter((fault) => !places.some(({ place }) => place === fault))).toEqual([]);
    expect(places.filter(({ level, place }) => level !== 'note' && !known.includes(place))).toEqual([]);
  });
});

test('a month without any rows is sound', () => {
  expect(closedSamples(order(1, 0)).findings.filter(({ level }) => level !== 'note')).toEqual([]);
});

test('from eight dealers on one is missing, one late, one has nothing to report and one sends two files', () => {
  const { submissions } = closedSamples(order(8, 10));
  expect(
    submissions.rows.map(
      ({ state, furtherFiles, zeroReport }) => `${state}${furtherFiles > 0 ? ' twice' : ''}${zeroReport ? ' zero' : ''}`,
    ),
  ).toEqual(['onTime', 'onTime twice', 'onTime', 'missing', 'onTime', 'late', 'onTime zero', 'onTime']);
});

test('every kind of return, lot, charge and approval occurs', () => {
  const { reconciliation, headOffice, decisions } = closedSamples(order(6, 200));
  const kinds = (values: readonly (string | undefined)[]) => new Set(values);
  expect(kinds(reconciliation.allocations.map(({ rule }) => rule))).toEqual(new Set(['named', 'fifo', 'surplus']));
  expect(kinds(reconciliation.charges.map(({ kind }) => kind))).toEqual(new Set(['issue', 'overdue', 'reversal']));
  expect(kinds(headOffice.approvals.map(({ values }) => values.effect))).toEqual(
    new Set(['extension', 'release', 'discount', 'waiver', 'reversal']),
  );
  expect(kinds(reconciliation.lots.map(({ state }) => state)).size).toBe(4);
  expect(reconciliation.count.some(({ inTransit }) => inTransit > 0)).toBe(true);
  expect(kinds([...decisions.values()].map(({ stage }) => stage.stage))).toEqual(new Set(['unpacking', 'inWarranty', 'outOfWarranty']));
  expect(kinds([...decisions.values()].map(({ timeliness }) => timeliness.result))).toEqual(
    new Set(['within24', 'within48', 'late', 'undecided', 'open']),
  );
});

test('last month’s closing balance in 历史 is this month’s opening, and two years stand before', () => {
  const { headOffice } = closedSamples(order(3, 40));
  const history = headOffice.history.map(({ values }) => values);
  const opening = headOffice.openingBalance.reduce((sum, { values }) => sum + (values.quantity ?? 0), 0);
  expect(history.find(({ month, dealer, measure }) => month === '2026-02' && dealer === '*' && measure === '期末结转数量')?.value).toBe(
    opening,
  );
  expect(new Set(history.map(({ month }) => month)).size).toBe(24);
});

test('nobody can be called: every made-up phone number is one that cannot be, or a known fault', () => {
  const phones = [...sampleMonth(order(2, 30)).dealers].flatMap(({ plan }) =>
    plan.sheets.flatMap(({ tables }) =>
      (tables ?? []).flatMap(({ columns, rows }) => rows.map((row) => row[columns.findIndex(({ header }) => header === '联系电话')])),
    ),
  );
  expect(phones.filter((phone) => typeof phone === 'string' && !/^0\d{2,3}-00\d{6}$/.test(phone) && phone !== '12345')).toEqual([]);
});

test('a file of the samples is read back as it was made', async () => {
  const { dealers } = sampleMonth(order(2, 20));
  const [, file] = dealers;
  if (!file) throw new Error('no file');
  const { lists, cover } = asDealerWorkbook(await throughFile(file.plan), order(2, 20).month, file.name);
  expect(cover.values).toMatchObject({ dealer: 'D002', month: '2026-03' });
  expect(lists.repairs.rows).toHaveLength(20);
  expect(lists.partsUsed.rows).toHaveLength(20);
});
