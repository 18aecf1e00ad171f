import type { DroppedFile, PaneActions } from '../state/pane-actions';
import { isLeftBehind } from '../state/workbook-formats';
import { changed, unchanged } from './changes';
import { checkMonth } from './checking';
import { readAgain } from './opening';
import { ReadingQueue } from './reading-queue';
import type { Session } from './session-context';
import { NO_WORKBOOKS, REMOVED } from './session-words';

type Collecting = Pick<
  PaneActions,
  'collect' | 'stopReading' | 'replaceFile' | 'retryFile' | 'removeFile' | 'undoRemove' | 'takeIntoClosed' | 'chooseDealer'
>;

/** 收件: files in, out, replaced and read again. */
export function collecting(session: Session): Collecting {
  const { get, set } = session;
  const queue = new ReadingQueue(session);
  let nextId = 1;
  let removed: { readonly id: number; readonly source: DroppedFile } | undefined;

  /** What a close has written since (已结月份, 历史) decides about files that come afterwards. */
  async function readWaiting(): Promise<void> {
    if (get().written !== undefined) await session.inTurn('open', async () => void (await readAgain(session)));
    await queue.readAll();
  }

  async function readInstead(id: number, file: DroppedFile): Promise<void> {
    const waiting = queue.wait(id, file);
    set({ files: get().files.map((one) => (one.id === id ? waiting : one)) });
    changed(session);
    await readWaiting();
  }

  async function remove(id: number, source: DroppedFile): Promise<void> {
    removed = { id, source };
    queue.drop(id);
    set({ files: get().files.filter((file) => file.id !== id) });
    session.offerUndo({ of: 'removeFile' }, REMOVED, source.name);
    changed(session);
    await session.inTurn('open', async () => {
      await session.desk.forget(id);
      await checkMonth(session);
    });
  }

  return {
    collect: async (dropped) => {
      const files = dropped.filter(({ name }) => !isLeftBehind(name)).map((file) => queue.wait(nextId++, file));
      if (files.length === 0) return session.say(NO_WORKBOOKS);
      set({ files: [...get().files, ...files], stopped: undefined });
      changed(session);
      await readWaiting();
    },
    stopReading: () => {
      const dropped = queue.dropWaiting();
      set({ files: get().files.filter(({ id }) => !dropped.has(id)) });
    },
    replaceFile: readInstead,
    retryFile: async (id) => {
      const source = queue.source(id);
      if (source) await readInstead(id, source);
    },
    removeFile: async (id) => {
      const source = queue.source(id);
      if (source) await remove(id, source);
    },
    undoRemove: async () => {
      if (!removed) return;
      const { id, source } = removed;
      removed = undefined;
      set({ files: [...get().files, queue.wait(id, source)], undo: undefined });
      unchanged(session);
      await readWaiting();
    },
    chooseDealer: (id, dealer) => session.inTurn('open', () => chosen(session, id, dealer)),
    takeIntoClosed: (ids) => session.inTurn('open', () => taken(session, ids)),
  };
}

/** The file is read as that of the dealer, with what 更正 and 映射 hold for it, and the month follows. */
async function chosen(session: Session, id: number, dealer: string | undefined): Promise<void> {
  const { desk, get, set } = session;
  const reading = await desk.chooseDealer(id, dealer);
  if (!reading) return;
  set({ files: get().files.map((file) => (file.id === id ? { ...file, reading } : file)) });
  changed(session);
  await checkMonth(session);
}

/** Files count from now on although they change the figures of a closed month. */
async function taken(session: Session, ids: readonly number[]): Promise<void> {
  for (const id of ids) await session.desk.consent(id);
  changed(session);
  await checkMonth(session);
}
