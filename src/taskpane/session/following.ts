import { checkDealerAgain, readAgain } from './opening';
import { checkMonth } from './checking';
import { changed } from './changes';
import type { Touched } from './open-workbook';
import type { Session } from './session-context';

/** Edits that follow one another are one edit: so long after the last one it is looked at. */
const AFTER_MS = 600;
/** Events of our own writing come late. */
const OWN_EVENTS_MS = 1_000;

/** Begins to follow what the user does in Excel, and ends it. */
interface Following {
  follow(): Promise<void>;
  leave(): void;
}

/** Edits and selections in Excel, as the pane follows them. */
export function following(session: Session): Following {
  const { workbook, desk, get, set, clock } = session;
  let stops: readonly (() => void)[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let busyUntil = 0;

  /** Whether the pane itself is at work, or was a moment ago: what is heard then is its own doing. */
  const isOwnDoing = (): boolean => {
    if (get().isBusy || get().closing) busyUntil = clock.milliseconds() + OWN_EVENTS_MS;
    return clock.milliseconds() < busyUntil;
  };

  const edited = async ({ sheetName }: Touched): Promise<void> => {
    if (isOwnDoing()) return;
    const sheet = await sheetName();
    if (sheet === undefined || get().written?.sheets.some(({ name }) => name === sheet)) return;
    clearTimeout(timer);
    timer = setTimeout(() => void lookAgain(), AFTER_MS);
  };

  async function lookAgain(): Promise<void> {
    if (get().isBusy || get().closing || get().failure) return;
    await session.guarded('open', async () => {
      if (get().role === 'headOffice') {
        changed(session);
        if (await readAgain(session)) await checkMonth(session);
      } else if (get().role === 'dealer') {
        // A cell that is being edited: the next edit brings us here again.
        await checkDealerAgain(session);
      }
    });
  }

  const selected = async ({ sheetName, address }: Touched): Promise<void> => {
    if (isOwnDoing() || !get().written) return;
    const sheet = /^[A-Z]+\d+$/.test(address) ? await sheetName() : undefined;
    const found = sheet === undefined ? undefined : await desk.rowsBehind(sheet, address);
    const number = found && 'number' in found ? found.number : undefined;
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
        workbook.onEdit((place) => void edited(place)),
      );
      const selections =
        edits &&
        (await session.told(
          'open',
          workbook.onSelect((place) => void selected(place)),
        ));
      stops = [edits, selections].filter((stop) => stop !== undefined);
    },
  };
}
