import { day } from '../../../src/engine/values/day';
import type { Month } from '../../../src/engine/values/month';
import type { WrittenReport } from '../../../src/taskpane/state/close-progress';
import { closeQuestion, situationOf } from '../../../src/taskpane/state/primary-button';
import { dealer, file, finding, paneState, picture } from '../made-up-state';

const MISSING = dealer('D041', '温州鹿城', { state: 'missing' });
const WRITTEN: WrittenReport = {
  month: '2026-03' as Month,
  writtenAt: '2026-04-05T14:02:00',
  sheets: [],
  rows: 10,
  seconds: 9,
  changesSince: 0,
};
const CONTROL = { number: 'K01', equation: '', left: 12, right: 10, difference: 2 };
const { reconciliation } = picture();

test.each([
  ['no file has come', { files: [] }, 'noFiles', { all: 2 }],
  [
    'a file is being read',
    { files: [file(1, 'D002'), file(2, 'D032', { reading: { state: 'waiting' } })], findings: [finding('a')] },
    'reading',
    { done: 1, all: 2 },
  ],
  ['an error is open', { findings: [finding('a'), finding('b', { level: 'warning' })] }, 'openErrors', { count: 1 }],
  [
    'the only error is handled and a control differs',
    {
      findings: [finding('a')],
      handling: new Map([['a', { state: 'handled' as const }]]),
      picture: picture({ reconciliation: { ...reconciliation, controls: [CONTROL] } }),
    },
    'controlDiffers',
    { count: 1, difference: 2 },
  ],
  [
    'a dealer is missing two days before the due date',
    { today: day('2026-04-01'), picture: picture({ dealers: [MISSING] }) },
    'dealersMissing',
    { count: 1, days: 2 },
  ],
  [
    'a dealer is missing on the due date',
    { today: day('2026-04-03'), picture: picture({ dealers: [MISSING] }) },
    'dealersMissing',
    { count: 1, days: 0 },
  ],
  ['a dealer is missing the day after', { today: day('2026-04-04'), picture: picture({ dealers: [MISSING] }) }, 'ready', {}],
  ['nothing is open', {}, 'ready', {}],
  ['the month is closed', { written: WRITTEN }, 'closedUnchanged', { at: '2026-04-05T14:02:00' }],
  ['the month is closed and the pane was opened anew', { written: WRITTEN, files: [] }, 'closedUnchanged', { at: '2026-04-05T14:02:00' }],
  ['something was changed since', { written: { ...WRITTEN, changesSince: 3 } }, 'closedChanged', { count: 3 }],
  ['the report that stands is of another month', { written: { ...WRITTEN, month: '2026-02' as Month } }, 'ready', {}],
])('the primary button of 总览 where %s', (_, change, situation, facts) => {
  expect(situationOf(paneState(change))).toEqual({ situation, facts });
});

test('a close asks where errors are open, where the month is closed, where both are with one question, else not at all', () => {
  const headOffice = { month: '2026-03' as Month, closedMonths: ['2026-03'], activeDealers: 2 };
  expect(closeQuestion(paneState({ headOffice, findings: [finding('a')] }))).toEqual({ why: 'closedWithErrors', count: 1 });
  expect(closeQuestion(paneState({ findings: [finding('a')] }))).toEqual({ why: 'openErrors', count: 1 });
  expect(closeQuestion(paneState({ headOffice }))).toEqual({ why: 'closedMonth', count: 0 });
  const takenOver = { ...headOffice, closedMonths: [], takenOver: ['2026-03' as Month] };
  expect(closeQuestion(paneState({ headOffice: takenOver }))).toEqual({ why: 'closedMonth', count: 0 });
  expect(closeQuestion(paneState({ findings: [finding('a', { level: 'warning' })] }))).toBeUndefined();
});

test('while files are read a close asks about that first, and about errors once that is answered', () => {
  const state = paneState({ files: [file(1, 'D002'), file(2, 'D032', { reading: { state: 'waiting' } })], findings: [finding('a')] });
  expect(closeQuestion(state)).toEqual({ why: 'reading', count: 1 });
  expect(closeQuestion(state, { readsOn: true })).toEqual({ why: 'openErrors', count: 1 });
});
