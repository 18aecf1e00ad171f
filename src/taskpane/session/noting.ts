import type { FindingHandling, FindingRow, MadeCorrection, SafeCorrection } from '../state/finding-row';
import type { PlannedEntry } from '../worker/desk';
import type { PaneActions } from '../state/pane-actions';
import { isOpen } from '../state/open-findings';
import { followed } from './followed';
import { checkDealerAgain } from './opening';
import type { Session } from './session-context';
import { CORRECTED, NO_CORRECTIONS_SHEET } from './session-words';

type Noting = Pick<
  PaneActions,
  'goTo' | 'openSheet' | 'highlight' | 'handle' | 'correct' | 'undoCorrection' | 'settleCorrections' | 'stripOf' | 'lotsOf'
>;

/** What is done with findings: to their cells, marked, handled, corrected. */
export function noting(session: Session): Noting {
  const { workbook, desk, get, set, did } = session;
  return {
    goTo: (target) => session.guarded('look', async () => void (await did('look', workbook.goTo(target)))),
    openSheet: (name) => session.guarded('look', async () => void (await did('look', workbook.showSheet(name)))),
    highlight: (isOn) =>
      session.busily('note', async () => {
        const targets = get().findings.flatMap((row) =>
          row.target && isOpen(row.id, get().handling) && row.level !== 'note' ? [row.target] : [],
        );
        if (await did('note', isOn ? workbook.mark(targets) : workbook.unmark())) set({ isHighlighted: isOn });
      }),
    handle: (ids, handling) => {
      note(session, ids, handling);
      return session.inTurn('note', () => handle(session, ids, handling));
    },
    correct: (row) => session.busily('note', () => correct(session, row)),
    undoCorrection: (id) => session.busily('note', () => undo(session, id)),
    settleCorrections: () => set({ corrected: [] }),
    stripOf: (row) => session.answered(undefined, () => desk.stripOf(row)),
    lotsOf: (dealer) => session.answered([], () => desk.lotsOf(dealer)),
  };
}

/** Notes in the pane what was done with findings. */
function note({ get, set }: Session, ids: readonly string[], handling: FindingHandling): ReadonlyMap<string, FindingHandling> {
  const noted = new Map(ids.map((id) => [id, handling]));
  set({ handling: new Map([...get().handling, ...noted]) });
  return noted;
}

/** Notes the same in 校验结果 where the findings have a row there; else the next close writes it. What was done before has been read meanwhile. */
async function handle(session: Session, ids: readonly string[], handling: FindingHandling): Promise<void> {
  const { workbook, desk, get, told, did } = session;
  const noted = note(session, ids, handling);
  const sheet = get().written?.sheets.find(({ is }) => is === 'findings')?.name;
  const [standing] = (sheet === undefined ? undefined : await told('note', workbook.read([sheet])))?.sheets ?? [];
  const entries = standing ? await desk.handlingEntries(standing, noted) : [];
  if (entries.length > 0) await did('note', workbook.write(entries));
}

/** Writes a row of 更正, reads the dealer's file again with it, and checks the month anew; the corrected finding stays in sight. */
async function correct(session: Session, row: FindingRow): Promise<void> {
  const { workbook, desk, clock, get, set } = session;
  if (!row.correction) return;
  if (get().role === 'dealer') return correctOwnCell(session, row, row.correction);
  const rows = await desk.correctionRows([row.correction], clock.localNow());
  if (!rows) return session.say(NO_CORRECTIONS_SHEET[get().language]);
  if (!(await session.did('note', workbook.append(rows)))) return;
  set({ corrected: [...get().corrected, withRule(session, row, row.correction)] });
  await read(session);
  session.say(CORRECTED[get().language], { of: 'correction', id: row.id });
}

/** A dealer's own workbook needs no 更正: the cell itself is put right. */
async function correctOwnCell(session: Session, row: FindingRow, correction: SafeCorrection): Promise<void> {
  if (!(await session.did('note', session.workbook.write(ownCell(row, correction.after))))) return;
  session.set({ corrected: [...session.get().corrected, withRule(session, row, correction)] });
  await read(session);
}

function withRule({ get }: Session, row: FindingRow, correction: SafeCorrection): MadeCorrection {
  const { picture, dealerCheck } = get();
  const rule = (get().role === 'dealer' ? dealerCheck : picture)?.rules[row.code];
  return { row, correction, ...(rule && { rule }) };
}

const ownCell = ({ target }: FindingRow, content: string): readonly PlannedEntry[] =>
  target ? [{ ...target, content: content === '' ? null : content }] : [];

async function undo(session: Session, id: string): Promise<void> {
  const { workbook, desk, get, set } = session;
  const made = get().corrected.find(({ row }) => row.id === id);
  if (!made) return;
  const entries = get().role === 'dealer' ? ownCell(made.row, made.correction.before) : await desk.withdrawal(made.correction);
  if (!(await session.did('note', workbook.write(entries)))) return;
  const { corrected, notice } = get();
  const isOffered = notice?.undo?.of === 'correction' && notice.undo.id === id;
  set({ corrected: corrected.filter((one) => one !== made), ...(isOffered && { notice: undefined }) });
  await read(session);
}

const read = (session: Session): Promise<void> => (session.get().role === 'dealer' ? checkDealerAgain(session) : followed(session));
