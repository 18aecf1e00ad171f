import type { Month } from '../../engine/values/month';
import type { DroppedFile, PaneActions } from '../state/pane-actions';
import { drawn } from './draw-and-open';
import type { Session } from './session-context';
import { SAMPLE_ELSEWHERE, SAMPLE_NEEDS_EMPTY } from './session-words';

/** A made-up month in an empty workbook: head office's sheets, and the dealers' files collected. What a user has is never written over. */
export async function trySampleData(session: Session, month: Month, collect: PaneActions['collect']): Promise<void> {
  let dropped: readonly DroppedFile[] = [];
  await session.busily(
    'setUp',
    async () => void (dropped = await samplesDrawn(session, month)),
    () => trySampleData(session, month, collect),
  );
  if (dropped.length > 0) await collect(dropped);
}

/** Head office's sheets drawn; the dealers' files, where they stand. */
async function samplesDrawn(session: Session, month: Month): Promise<readonly DroppedFile[]> {
  const isEmpty = await session.told('setUp', session.workbook.isEmpty());
  if (isEmpty === undefined) return [];
  if (!isEmpty) {
    await sampleElsewhere(session);
    return [];
  }
  const { desk, get } = session;
  const { headOffice, files } = await desk.samples(month, get().language);
  await drawn(session, headOffice);
  if (get().role !== 'headOffice') return [];
  return files.map(({ name, bytes }) => ({ name, bytes: async () => bytes.slice() }));
}

/** Leaves the workbook as it is and opens an empty one beside it. */
async function sampleElsewhere({ workbook, say }: Session): Promise<void> {
  const opened = await workbook.openNew();
  say(opened.ok ? SAMPLE_ELSEWHERE : SAMPLE_NEEDS_EMPTY);
}
