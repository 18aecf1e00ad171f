import type { Language } from '../../engine/values/language';
import type { CellTarget } from '../state/finding-row';
import type { Followed, SelectedNumber, UnfollowedNumber } from '../state/rows-behind';
import { followed } from './followed';
import { checkDealerAgain, lookAtContentsAgain } from './opening';
import type { Touched } from './open-workbook';
import type { Session } from './session-context';
import { INSTEAD_OF_ROWS, NO_ROWS_BEHIND } from './session-words';

/** Edits that follow one another are one edit: so long after the last one it is looked at. */
const AFTER_MS = 600;

const shownNumber = (found: Followed): SelectedNumber | undefined => ('number' in found ? found.number : undefined);

/** Why a number cannot be followed; what is no number of a summary needs no reason. */
function whyNot(found: Followed, at: CellTarget, language: Language): UnfollowedNumber | undefined {
  if ('number' in found || (found.none !== 'computed' && found.none !== 'nothingCounted')) return undefined;
  const { title = '', instead } = found;
  return { ...at, why: instead === undefined ? NO_ROWS_BEHIND[found.none][language](title) : INSTEAD_OF_ROWS[language](title, instead) };
}

/** Begins to follow what the user does in Excel, and ends it. */
interface Following {
  follow(): Promise<void>;
  leave(): void;
}

/** Edits and selections in Excel, as the pane follows them. */
export function following(session: Session): Following {
  const { workbook, desk, get, set } = session;
  let stops: readonly (() => void)[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  const edited = async ({ sheetName }: Touched): Promise<void> => {
    if (workbook.isOwnDoing()) return;
    const sheet = await sheetName();
    if (sheet === undefined || get().written?.sheets.some(({ name }) => name === sheet)) return;
    clearTimeout(timer);
    timer = setTimeout(() => void lookAgain(), AFTER_MS);
  };

  const lookAgain = (): Promise<void> =>
    session.inTurn('open', async () => {
      if (get().failure) return;
      if (get().role === 'headOffice') {
        await followed(session);
      } else if (get().role === 'dealer') {
        // A cell that is being edited: the next edit brings us here again.
        await checkDealerAgain(session);
      } else {
        await lookAtContentsAgain(session);
      }
    });

  const selected = async ({ sheetName, address }: Touched): Promise<void> => {
    if (workbook.isOwnDoing() || !get().written) return;
    // Cells that are merged are selected as one.
    const sheet = /^[A-Z]+\d+(:[A-Z]+\d+)?$/.test(address) ? await sheetName() : undefined;
    const found = sheet === undefined ? undefined : await desk.rowsBehind(sheet, address);
    const number = found && (shownNumber(found) ?? whyNot(found, { sheet: sheet ?? '', cell: address }, get().language));
    if (number || get().selected) set({ selected: number });
  };

  const leave = (): void => {
    clearTimeout(timer);
    for (const stop of stops) stop();
    stops = [];
  };

  return {
    leave,
    follow: async () => {
      leave();
      const edits = await session.told(
        'open',
        workbook.onEdit((place) => void session.guarded('look', () => edited(place))),
      );
      const selections =
        edits &&
        (await session.told(
          'open',
          workbook.onSelect((place) => void session.guarded('look', () => selected(place))),
        ));
      stops = [edits, selections].filter((stop) => stop !== undefined);
    },
  };
}
