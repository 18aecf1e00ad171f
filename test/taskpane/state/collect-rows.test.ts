import type { CollectedFile } from '../../../src/taskpane/state/collected-file';
import { collectChips, collectRows, shownRows } from '../../../src/taskpane/state/collect-rows';
import { standings } from '../../../src/taskpane/state/standings';
import { dealer, file, paneState, picture } from '../made-up-state';

const judged = (id: number, number: string, state: NonNullable<CollectedFile['judged']>['state'], error = 0) =>
  file(id, number, { judged: { dealer: number, state, counts: { error, warning: 0, note: 0 } } });

const STATE = paneState({
  files: [
    judged(1, 'D001', 'counts'),
    judged(2, 'D002', 'counts', 2),
    judged(3, 'D003', 'wrongMonth'),
    judged(4, 'D002', 'superseded'),
    judged(5, 'D004', 'counts', 1),
    file(6, '', {
      name: '月报(最终).xlsx',
      reading: { state: 'unreadable', reason: 'damaged' },
      judged: { dealer: '', state: 'unreadable', counts: { error: 1, warning: 0, note: 0 } },
    }),
    file(7, 'D009', { reading: { state: 'waiting' } }),
  ],
  picture: picture({
    dealers: [
      dealer('D001', '杭州滨江'),
      dealer('D002', '宁波海曙'),
      dealer('D003', '芜湖镜湖', { state: 'missing' }),
      dealer('D004', '合肥蜀山', { state: 'late', daysLate: 2 }),
      dealer('D005', '台州', { state: 'missing' }),
    ],
  }),
});
const ROWS = collectRows(STATE);
const VIEW = STATE.views.collect;
const kinds = (view = VIEW) => shownRows(ROWS, view).map(({ dealer: number, kind }) => `${number} ${kind}`);

test('every file has a row, and every active dealer without a file another', () => {
  expect(ROWS.map(({ dealer: number, kind }) => `${number} ${kind}`)).toEqual([
    'D001 read',
    'D002 errors',
    'D003 wrongMonth',
    'D002 duplicate',
    'D004 errors',
    ' unreadable',
    'D009 reading',
    'D005 missing',
  ]);
});

test('problems come first, missing dealers only by their chip', () => {
  expect(kinds()).toEqual([' unreadable', 'D003 wrongMonth', 'D002 errors', 'D004 errors', 'D002 duplicate', 'D009 reading', 'D001 read']);
  expect(kinds({ ...VIEW, chip: 'missing' })).toEqual(['D003 wrongMonth', 'D005 missing']);
});

test('a dealer’s file of another month stands before one that is no dealer’s', () => {
  const files = [judged(1, 'D001', 'notDealers'), judged(2, 'D002', 'wrongMonth')];
  expect(shownRows(collectRows(paneState({ files })), VIEW).map(({ kind }) => kind)).toEqual(['wrongMonth', 'notDealers']);
});

test('未报 and 迟报 count dealers as 总览 does: one that sent no file of the month, and one with two files once', () => {
  const state = { ...STATE, files: [...STATE.files, judged(8, 'D004', 'counts'), judged(9, 'D003', 'empty')] };
  const chips = new Map(collectChips(collectRows(state), 'all').map(({ chip, count }) => [chip, count]));
  const { missing, late } = standings(state);
  expect([chips.get('missing'), chips.get('late')]).toEqual([missing, late]);
  expect(shownRows(collectRows(state), { ...VIEW, chip: 'late' }).length).toBe(late);
});

test('a late file with errors is found by both chips', () => {
  expect(kinds({ ...VIEW, chip: 'late' })).toEqual(['D004 errors']);
  expect(kinds({ ...VIEW, chip: 'withErrors' })).toEqual(['D002 errors', 'D004 errors']);
});

test('chips stand only where they count something, and the search looks at numbers, names and files', () => {
  expect(collectChips(ROWS, 'all').map(({ chip, count }) => `${chip} ${count}`)).toEqual([
    'all 7',
    'missing 2',
    'unreadable 1',
    'wrongMonth 1',
    'withErrors 2',
    'late 1',
    'duplicate 1',
    'reading 1',
  ]);
  expect(kinds({ ...VIEW, search: '最终' })).toEqual([' unreadable']);
  expect(kinds({ ...VIEW, search: 'd004' })).toEqual(['D004 errors']);
});
