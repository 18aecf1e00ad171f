import type { DroppedFile, PaneActions } from '../state/pane-actions';
import { changed } from './changes';
import { checkMonth } from './checking';
import { ReadingQueue } from './reading-queue';
import type { Session } from './session-context';
import { NO_WORKBOOKS, REMOVED } from './session-words';

type Collecting = Pick<PaneActions, 'collect' | 'stopReading' | 'replaceFile' | 'retryFile' | 'removeFile' | 'undoRemove'>;

/** 收件: files in, out, replaced and read again. */
export function collecting(session: Session): Collecting {
  const { get, set } = session;
  const queue = new ReadingQueue(session);
  let nextId = 1;
  let removed: { readonly id: number; readonly source: DroppedFile } | undefined;

  async function readInstead(id: number, file: DroppedFile): Promise<void> {
    const waiting = queue.wait(id, file);
    set({ files: get().files.map((one) => (one.id === id ? waiting : one)) });
    changed(session);
    await queue.readAll();
  }

  async function remove(id: number, source: DroppedFile): Promise<void> {
    removed = { id, source };
    queue.drop(id);
    set({ files: get().files.filter((file) => file.id !== id) });
    session.say(REMOVED[get().language](source.name), 'removeFile');
    changed(session);
    await session.guarded('open', async () => {
      await session.desk.forget(id);
      await checkMonth(session);
    });
  }

  return {
    collect: async (dropped) => {
      const files = dropped.filter(({ name }) => isWorkbookName(name)).map((file) => queue.wait(nextId++, file));
      if (files.length === 0) return session.say(NO_WORKBOOKS[get().language]);
      set({ files: [...get().files, ...files], stopped: undefined });
      changed(session);
      await queue.readAll();
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
      set({ files: [...get().files, queue.wait(id, source)], notice: undefined });
      await queue.readAll();
    },
  };
}

/** What Excel leaves beside open files, and what is no workbook at all, is passed over in a folder. */
const isWorkbookName = (path: string): boolean => {
  const name = path.split('/').at(-1) ?? path;
  return !name.startsWith('~$') && !name.startsWith('.') && /\.(xlsx|xlsm|xls)$/i.test(name);
};
