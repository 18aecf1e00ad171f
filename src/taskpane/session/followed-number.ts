import type { PaneActions } from '../state/pane-actions';
import type { RowsBehind } from '../state/rows-behind';
import type { Session } from './session-context';
import { INSTEAD_OF_ROWS, NO_ROWS_BEHIND, NOT_CLOSED_YET, OTHERS_SHOWN } from './session-words';

/** 查看明细: from the number at which the user is to its rows, and to its rows alone in the ledger. */
export function followingNumbers(
  session: Session,
): Pick<PaneActions, 'showRowsBehind' | 'filterLedger' | 'differences' | 'showRequestsAbove'> {
  const { workbook, desk, get, set, did } = session;
  return {
    showRowsBehind: async () => {
      const { written } = get();
      if (!written) return session.say(NOT_CLOSED_YET);
      await session.guarded('look', async () => {
        const at = await session.told('look', workbook.activeCell());
        if (!at) return;
        const found = await desk.rowsBehind(at.sheet, at.cell);
        if ('none' in found)
          return found.instead === undefined
            ? session.say(NO_ROWS_BEHIND[found.none], found.title ?? '')
            : session.say(INSTEAD_OF_ROWS, found.title ?? '', found.instead);
        set({ selected: found.number, rowsBehind: asShown(found.behind, at.value) });
        session.show('rows');
      });
    },
    differences: () => session.answered([], () => desk.differences()),
    showRequestsAbove: () =>
      session.busily('look', async () => {
        const { sheet, columns } = await desk.requestsAbove();
        const tables = await session.told('look', workbook.tables([sheet]));
        if (!tables) return;
        // A sheet of the user's own may be no table, or call its column otherwise: then it is shown as it stands.
        const isTable = tables.some(({ headers }) => columns.every(({ header }) => headers.includes(header)));
        await did('look', isTable ? workbook.filter(sheet, columns) : workbook.showSheet(sheet));
      }),
    filterLedger: () =>
      session.busily('note', async () => {
        const filter = get().rowsBehind?.filter;
        if (!filter || !(await did('note', workbook.filter(filter.sheet, filter.columns)))) return;
        if (filter.others > 0) session.say(OTHERS_SHOWN, filter.others);
      }),
  };
}

/** The number as the cell holds it: where the user has sorted or changed the summary, its rows come to another. */
function asShown(behind: RowsBehind, value: unknown): RowsBehind {
  const isOther = typeof value === 'number' && Math.abs(value - behind.number.value) > SAME;
  return isOther ? { ...behind, number: { ...behind.number, value } } : behind;
}

const SAME = 1e-6;
