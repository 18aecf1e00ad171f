import type { FindingRow } from '../state/finding-row';
import type { CheckedMonth, Closing } from '../worker/desk';
import type { Session } from './session-context';

/** Findings of one message: more would hold up the pane while they arrive. */
const AT_ONCE = 400;

/** Puts the month together as far as files are read, and shows what was found. */
export async function checkMonth(session: Session, closing?: Closing): Promise<CheckedMonth> {
  const { desk, get, set } = session;
  const checked = await (closing ? desk.checkForClose(closing) : desk.check());
  const findings = await fetchFindings(session, checked.findings);
  const { picture, noted } = checked;
  const files = get().files.map((file) => {
    const judged = picture.judged.get(file.id);
    return judged ? { ...file, judged } : file;
  });
  set({ picture, findings, files, handling: new Map([...get().handling, ...noted]) });
  return checked;
}

/** A close that begins now, with what was noted in the pane. */
export const closingNow = ({ clock, get }: Session): Closing => ({ startedAt: clock.localNow(), handling: get().handling });

/** All findings, in messages of bearable size. */
export async function fetchFindings({ desk }: Session, count: number): Promise<readonly FindingRow[]> {
  const rows: FindingRow[] = [];
  while (rows.length < count) {
    const more = await desk.findings(rows.length, AT_ONCE);
    if (more.length === 0) break;
    rows.push(...more);
  }
  return rows;
}
