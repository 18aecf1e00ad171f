import { day } from '../../../src/engine/values/day';
import { strangeFiles } from '../../../src/taskpane/state/collect-rows';
import { allClosed, monthChoices } from '../../../src/taskpane/state/month-choices';
import { situationOf } from '../../../src/taskpane/state/primary-button';
import { standings } from '../../../src/taskpane/state/standings';
import { nextStep, STEP_STATES } from '../../../src/taskpane/state/steps';
import { worthALook } from '../../../src/taskpane/state/worth-a-look';
import type { Month } from '../../../src/engine/values/month';
import { dealer, file, finding, paneState, picture } from '../made-up-state';

const NONE = { error: 0, warning: 0, note: 0 };
const DEALERS = [
  dealer('D001', '甲'),
  dealer('D002', '乙', { state: 'late' }),
  dealer('D003', '丙', { state: 'unreadable' }),
  dealer('D004', '丁', { state: 'missing' }),
  dealer('D005', '戊', { state: 'missing', active: false }),
];

test('the four parts of the bar add up to the active dealers', () => {
  const { all, onTime, late, unreadable, missing, received } = standings(paneState({ picture: picture({ dealers: DEALERS }) }));
  expect({ all, onTime, late, unreadable, missing, received }).toEqual({
    all: 4,
    onTime: 1,
    late: 1,
    unreadable: 1,
    missing: 1,
    received: 2,
  });
});

test('steps stand as their month does', () => {
  const of = (state: ReturnType<typeof paneState>) =>
    (['collect', 'findings', 'reconcile', 'report'] as const).map((step) => STEP_STATES[step](state));
  expect(of(paneState({ files: [] }))).toEqual(['notBegun', 'notBegun', 'notBegun', 'notBegun']);
  expect(of(paneState({ picture: picture({ dealers: DEALERS }), findings: [finding('a')] }))).toEqual([
    'underWay',
    'error',
    'done',
    'notBegun',
  ]);
  expect(of(paneState({ findings: [finding('a', { level: 'warning' })] }))).toEqual(['done', 'warning', 'done', 'notBegun']);
});

test('files of no known dealer leave 收件 with a warning, and so does a head office without dealers', () => {
  const stranger = file(3, '', {
    reading: { state: 'unreadable', reason: 'damaged' },
    judged: { dealer: '', state: 'unreadable', counts: NONE },
  });
  const state = paneState({ files: [...paneState().files, stranger] });
  expect([strangeFiles(state), STEP_STATES.collect(state)]).toEqual([1, 'warning']);
  expect(STEP_STATES.collect(paneState({ picture: picture({ dealers: [] }) }))).toBe('warning');
});

test('lists of head office without a row are worth a look before any file has come', () => {
  const headOffice = { month: '2026-03' as Month, closedMonths: [], activeDealers: 0, emptyLists: ['经销商', '配件价格'] };
  expect(worthALook(paneState({ files: [], headOffice }))).toEqual([{ about: 'emptyLists', count: 2 }]);
});

test('the next step is the one that the primary button leads to', () => {
  expect(nextStep(situationOf(paneState({ files: [] })).situation)).toBe('collect');
  expect(nextStep(situationOf(paneState({ findings: [finding('a')] })).situation)).toBe('findings');
  expect(nextStep(situationOf(paneState()).situation)).toBe('report');
});

test('what is worth a look is named only where there is any, missing dealers only when they are past due', () => {
  const { reconciliation } = picture();
  const state = paneState({
    picture: picture({
      dealers: DEALERS,
      requestsAbove: 3,
      reconciliation: { ...reconciliation, differences: { borrowed: 1, returned: 2, inTransit: 0, oldParts: 0 } },
    }),
  });
  expect(worthALook(state)).toEqual([
    { about: 'missing', count: 1 },
    { about: 'differences', count: 3 },
    { about: 'requestsAbove', count: 3 },
  ]);
  expect(worthALook({ ...state, today: day('2026-04-03') }).map(({ about }) => about)).toEqual(['differences', 'requestsAbove']);
  expect(worthALook(paneState({ files: [file(1, 'D001')] }))).toEqual([]);
});

test('the month menu has this month, the one before and the closed ones, the newest first', () => {
  expect(monthChoices('2026-03' as Month, ['2026-01', '2026-02'])).toEqual([
    { month: '2026-03', isClosed: false },
    { month: '2026-02', isClosed: true },
    { month: '2026-01', isClosed: true },
  ]);
});

test('a month that was taken over is closed in the month menu', () => {
  const takenOver = ['2026-02'] as Month[];
  expect(monthChoices('2026-03' as Month, allClosed({ closedMonths: [], takenOver }))).toEqual([
    { month: '2026-03', isClosed: false },
    { month: '2026-02', isClosed: true },
  ]);
});
