import type { FindingHandling, FindingRow, HandlingState, MadeCorrection, SafeCorrection } from '../state/finding-row';
import type { PlannedEntry } from '../worker/desk';
import type { PaneActions } from '../state/pane-actions';
import { followed } from './followed';
import { markFindings } from './highlight';
import { checkDealerAgain } from './opening';
import type { Session } from './session-context';
import { CORRECTED, HANDLED, NO_CORRECTIONS_SHEET } from './session-words';

type Noting = Pick<
  PaneActions,
  'goTo' | 'openSheet' | 'highlight' | 'handle' | 'undoHandling' | 'correct' | 'undoCorrection' | 'settleCorrections' | 'stripOf' | 'lotsOf'
>;

/** What is done with findings: to their cells, marked, handled, corrected. */
export function noting(session: Session): Noting {
  const { workbook, desk, get, set, did } = session;
  const correcting = new Set<string>();
  /** Also those that the list shows no more: Undo in a message, and Retry, come when it has been left. */
  const made = new Map<string, MadeCorrection>();
  /** How the finding handled last stood before. */
  let before: { readonly id: string; readonly state: HandlingState } | undefined;
  return {
    goTo: (target) => session.guarded('look', async () => void (await did('look', workbook.goTo(target)))),
    openSheet: (name) => session.guarded('look', async () => void (await did('look', workbook.showSheet(name)))),
    highlight: (isOn) =>
      session.busily('note', async () => {
        if (await did('note', isOn ? markFindings(session) : workbook.unmark())) set({ isHighlighted: isOn });
      }),
    handle: async (id, handling) => {
      // What is corrected is no finding any more: a note on it would find no row.
      if (correcting.has(id) || get().corrected.some(({ row }) => row.id === id)) return;
      const state = get().handling.get(id)?.state ?? 'open';
      note(session, id, handling);
      // A note on a finding changes nothing of how it stands.
      if (state !== handling.state) {
        before = { id, state };
        if (handling.state === 'open') set({ undo: undefined });
        else session.offerUndo({ of: 'handling' }, HANDLED, handling.state);
      }
      await session.inTurn('note', () => handle(session, id, handling));
    },
    undoHandling: async () => {
      if (!before) return;
      const { id, state } = before;
      // A note that was typed meanwhile stays.
      const stood = { ...get().handling.get(id), state };
      note(session, id, stood);
      await session.inTurn('note', () => handle(session, id, stood));
    },
    correct: async (row) => {
      correcting.add(row.id);
      await session.busily('note', async () => {
        const correction = await correct(session, row);
        if (correction) made.set(row.id, correction);
      });
      correcting.delete(row.id);
    },
    undoCorrection: (id) =>
      session.busily('note', async () => {
        const correction = made.get(id);
        if (correction && (await undo(session, correction))) made.delete(id);
      }),
    settleCorrections: () => set({ corrected: [] }),
    stripOf: (row) => session.answered(undefined, () => desk.stripOf(row)),
    lotsOf: (dealer) => session.answered([], () => desk.lotsOf(dealer)),
  };
}

/** Notes in the pane what was done with a finding. */
const note = ({ get, set }: Session, id: string, handling: FindingHandling): void =>
  set({ handling: new Map([...get().handling, [id, handling]]) });

/** Notes the same in 校验结果 where the finding has a row there; else the next close writes it. What was done before has been read meanwhile. */
async function handle(session: Session, id: string, handling: FindingHandling): Promise<void> {
  const { workbook, desk, get, told, did } = session;
  note(session, id, handling);
  const sheet = get().written?.sheets.find(({ is }) => is === 'findings')?.name;
  const [standing] = (sheet === undefined ? undefined : await told('note', workbook.read([sheet])))?.sheets ?? [];
  const entries = standing ? await desk.handlingEntries(standing, new Map([[id, handling]])) : [];
  if (entries.length > 0) await did('note', workbook.write(entries));
}

/** Writes a row of 更正, reads the dealer's file again with it, and checks the month anew; the corrected finding stays in sight. */
async function correct(session: Session, row: FindingRow): Promise<MadeCorrection | undefined> {
  const { workbook, desk, clock, get } = session;
  if (!row.correction) return undefined;
  if (get().role === 'dealer') return correctOwnCell(session, row, row.correction);
  const rows = await desk.correctionRows([row.correction], clock.localNow());
  if (!rows) {
    session.say(NO_CORRECTIONS_SHEET);
    return undefined;
  }
  if (!(await session.did('note', workbook.append(rows)))) return undefined;
  // At once: until the month is checked anew its screen may have been left.
  session.offerUndo({ of: 'correction', id: row.id }, CORRECTED);
  return shownCorrected(session, row, row.correction);
}

/** A dealer's own workbook needs no 更正: the cell itself is put right. */
async function correctOwnCell(session: Session, row: FindingRow, correction: SafeCorrection): Promise<MadeCorrection | undefined> {
  const isWritten = await session.did('note', session.workbook.write(ownCell(row, correction.after)));
  return isWritten ? shownCorrected(session, row, correction) : undefined;
}

async function shownCorrected(session: Session, row: FindingRow, correction: SafeCorrection): Promise<MadeCorrection> {
  const made = withRule(session, row, correction);
  session.set({ corrected: [...session.get().corrected, made] });
  await read(session);
  return made;
}

function withRule({ get }: Session, row: FindingRow, correction: SafeCorrection): MadeCorrection {
  const { picture, dealerCheck } = get();
  const rule = (get().role === 'dealer' ? dealerCheck : picture)?.rules[row.code];
  return { row, correction, ...(rule && { rule }) };
}

const ownCell = ({ target }: FindingRow, content: string): readonly PlannedEntry[] =>
  target ? [{ ...target, content: content === '' ? null : content }] : [];

/** Takes a correction back; whether that was done. */
async function undo(session: Session, made: MadeCorrection): Promise<boolean> {
  const { workbook, desk, get, set } = session;
  const entries = get().role === 'dealer' ? ownCell(made.row, made.correction.before) : await desk.withdrawal(made.correction);
  if (!(await session.did('note', workbook.write(entries)))) return false;
  const { corrected, undo: offered } = get();
  const isOffered = offered?.undo.of === 'correction' && offered.undo.id === made.row.id;
  set({ corrected: corrected.filter((one) => one !== made), ...(isOffered && { undo: undefined }) });
  await read(session);
  return true;
}

const read = (session: Session): Promise<void> => (session.get().role === 'dealer' ? checkDealerAgain(session) : followed(session));
