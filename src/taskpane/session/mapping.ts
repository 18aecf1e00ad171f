import type { MappingRow } from '../../engine/reading/understanding';
import type { PaneActions } from '../state/pane-actions';
import { followed } from './followed';
import type { Session } from './session-context';
import { MAPPED, NO_MAPPING_SHEET } from './session-words';

type Mapping = Pick<PaneActions, 'understand' | 'confirmMapping' | 'undoMapping'>;

/** 映射: what the user explained of a dealer's layout goes into head office's workbook, and the files are read again with it. */
export function mapping(session: Session): Mapping {
  const { workbook, desk, did } = session;
  let last: readonly MappingRow[] = [];
  return {
    understand: (id) => session.answered(undefined, () => desk.understand(id)),
    confirmMapping: (confirmed) =>
      session.busily('note', async () => {
        const rows = await desk.mappingRows(confirmed);
        if (!rows) return session.say(NO_MAPPING_SHEET);
        if (!(await did('note', workbook.append(rows)))) return;
        last = confirmed;
        await followed(session);
        session.offerUndo({ of: 'mapping' }, MAPPED, confirmed.length);
      }),
    undoMapping: () =>
      session.busily('note', async () => {
        const entries = await desk.mappingWithdrawal(last);
        if (!(await did('note', workbook.write(entries)))) return;
        last = [];
        await followed(session);
      }),
  };
}
