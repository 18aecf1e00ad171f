import type { PaneActions } from '../state/pane-actions';
import { openDealer, readAgain, takeSheets } from './opening';
import { checkMonth } from './checking';
import { changed } from './changes';
import type { Touched } from './open-workbook';
import type { Session } from './session-context';
import { NO_ROWS_BEHIND } from './session-words';

/** Edits that follow one another are one edit: so long after the last one it is looked at. */
const AFTER_MS = 600;
/** Events of our own writing come late. */
const OWN_EVENTS_MS = 1_000;

type Following = Pick<PaneActions, 'showRowsBehind' | 'filterLedger'> & { follow(): Promise<void> };

/** Edits and selections in Excel, as the pane follows them. */
export function following(session: Session): Following {
  const { workbook, desk, get, set, did, clock } = session;
  let stops: readonly (() => void)[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let busyUntil = 0;

  const edited = (): void => {
    if (get().isBusy || get().closing) busyUntil = clock.milliseconds() + OWN_EVENTS_MS;
    if (clock.milliseconds() < busyUntil) return;
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
        const names = await workbook.names();
        // A cell that is being edited: the next edit brings us here again.
        if (!names.ok) return;
        if (await takeSheets(session, names.value.sheets)) await openDealer(session, names.value.workbook);
      }
    });
  }

  const selected = async ({ sheet, address }: Touched): Promise<void> => {
    const found = /^[A-Z]+\d+$/.test(address) ? await desk.rowsBehind(sheet, address) : undefined;
    set({ selected: found?.number });
  };

  return {
    follow: async () => {
      for (const stop of stops) stop();
      const isOwnReport = (sheet: string) => get().written?.sheets.some(({ name }) => name === sheet) ?? false;
      stops = [await workbook.onEdit(({ sheet }) => (isOwnReport(sheet) ? undefined : edited())), await workbook.onSelect((place) => void selected(place))];
    },
    showRowsBehind: async () => {
      const { selected: number, language } = get();
      const found = number && (await desk.rowsBehind(number.sheet, number.cell));
      if (!found) return session.say(NO_ROWS_BEHIND[language]);
      set({ rowsBehind: found.behind });
      session.show('rows');
    },
    filterLedger: () =>
      session.busily('note', async () => {
        const { rowsBehind, language } = get();
        if (rowsBehind) await did('note', workbook.filter(rowsBehind.ledger, RECORD_HEADER[language], rowsBehind.rows.map(({ record }) => record)));
      }),
  };
}

const RECORD_HEADER = { zh: '维修单号', en: 'Repair no.' } as const;
