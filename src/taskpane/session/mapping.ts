import type { MappingRow } from '../../engine/reading/understanding';
import type { PaneActions } from '../state/pane-actions';
import { changed } from './changes';
import { checkMonth } from './checking';
import { readAgain } from './opening';
import type { Session } from './session-context';
import { MAPPED, NO_MAPPING_SHEET } from './session-words';

type Mapping = Pick<PaneActions, 'understand' | 'confirmMapping' | 'undoMapping'>;

/** 映射: what the user explained of a dealer's layout goes into head office's workbook, and the files are read again with it. */
export function mapping(session: Session): Mapping {
  const { workbook, desk, get, did } = session;
  let last: readonly MappingRow[] = [];
  const followed = async (): Promise<void> => {
    changed(session);
    if (await readAgain(session)) await checkMonth(session);
  };
  return {
    understand: (id) => desk.understand(id),
    confirmMapping: (confirmed) =>
      session.busily('note', async () => {
        const rows = await desk.mappingRows(confirmed);
        if (!rows) return session.say(NO_MAPPING_SHEET[get().language]);
        if (!(await did('note', workbook.append(rows)))) return;
        last = confirmed;
        await followed();
        session.say(MAPPED[get().language](confirmed.length), 'mapping');
      }),
    undoMapping: () =>
      session.busily('note', async () => {
        const entries = await desk.mappingWithdrawal(last);
        if (!(await did('note', workbook.write(entries)))) return;
        last = [];
        await followed();
      }),
  };
}
