import type { Conversation } from '../../../src/hosts/excel/conversation';
import { hiddenLines } from '../../../src/hosts/excel/reading/hidden-lines';

/** More than a call may have arguments. */
const HIDDEN = 200_000;

test('a ledger of which a filter hides two hundred thousand rows is read', async () => {
  const area = { top: 0, left: 0, bottom: HIDDEN - 1, right: 9 };
  const asked = {} as Conversation;
  const lines = await hiddenLines(asked, [{ sheet: '维修台账', area, rowHidden: true, columnHidden: false }]);
  expect([lines.get('维修台账')?.rows.length, lines.get('维修台账')?.rows.at(-1)]).toEqual([HIDDEN, HIDDEN - 1]);
});
