import type { CollectedFile } from '../state/collected-file';
import type { DroppedFile, PaneActions } from '../state/pane-actions';
import { checkMonth } from './checking';
import { changed } from './changes';
import { NO_WORKBOOKS, REMOVED } from './session-words';
import type { Session } from './session-context';

type Collecting = Pick<PaneActions, 'collect' | 'stopReading' | 'replaceFile' | 'retryFile' | 'removeFile' | 'undoRemove'>;

/** The month is put together again whenever so many further files have been read. */
const CHECK_EVERY = 25;
/** Rows change on the screen at most so often. */
const SHOW_EVERY_MS = 120;

/** 收件: files are read one after another in the worker, and shown as they come. */
export function collecting(session: Session): Collecting {
  const { desk, get, set, clock } = session;
  const sources = new Map<number, DroppedFile>();
  let queue: number[] = [];
  let isReading = false;
  let nextId = 1;
  let removed: { readonly id: number; readonly source: DroppedFile } | undefined;

  async function readOne(id: number): Promise<CollectedFile['reading']> {
    const source = sources.get(id);
    if (!source) throw new Error(`no file ${id}`);
    const bytes = await source.bytes().catch(() => undefined);
    // A file that another program holds, or that is gone from the disk.
    return bytes ? desk.read(id, source.name, bytes) : { state: 'unreadable', reason: 'noAccess' };
  }

  async function readAll(): Promise<void> {
    if (isReading) return;
    isReading = true;
    await session.guarded('open', async () => {
      const shown = showing(session);
      for (let count = 1; queue.length > 0; count += 1) {
        const id = queue.shift() as number;
        const reading = await readOne(id);
        if (sources.has(id)) shown.take(id, reading);
        else await desk.forget(id);
        if (count % CHECK_EVERY === 0 && queue.length > 0) {
          shown.flush();
          await checkMonth(session);
        }
      }
      shown.flush();
      await checkMonth(session);
    });
    isReading = false;
  }

  function wait(id: number, file: DroppedFile): CollectedFile {
    sources.set(id, file);
    queue.push(id);
    return { id, name: file.name, size: file.size, reading: { state: 'waiting' } };
  }

  /** Reads a file in the place of another, or again. */
  async function readInstead(id: number, file: DroppedFile): Promise<void> {
    const waiting = wait(id, file);
    set({ files: get().files.map((one) => (one.id === id ? waiting : one)) });
    changed(session);
    await readAll();
  }

  return {
    collect: async (dropped) => {
      const files = dropped.filter(({ name }) => isWorkbookName(name)).map((file) => wait(nextId++, file));
      if (files.length === 0) return session.say(NO_WORKBOOKS[get().language]);
      set({ files: [...get().files, ...files], stopped: undefined });
      changed(session);
      await readAll();
    },
    stopReading: () => {
      const dropped = new Set(queue);
      for (const id of dropped) sources.delete(id);
      queue = [];
      set({ files: get().files.filter(({ id }) => !dropped.has(id)) });
    },
    replaceFile: readInstead,
    retryFile: async (id) => {
      const source = sources.get(id);
      if (source) await readInstead(id, source);
    },
    removeFile: async (id) => {
      const source = sources.get(id);
      if (!source) return;
      removed = { id, source };
      sources.delete(id);
      queue = queue.filter((one) => one !== id);
      set({ files: get().files.filter((file) => file.id !== id) });
      session.say(REMOVED[get().language](source.name), 'removeFile');
      changed(session);
      await session.guarded('open', async () => {
        await desk.forget(id);
        await checkMonth(session);
      });
    },
    undoRemove: async () => {
      if (!removed) return;
      const { id, source } = removed;
      removed = undefined;
      set({ files: [...get().files, wait(id, source)], notice: undefined });
      await readAll();
    },
  };

  function showing({ get: now, set: change }: Session) {
    const readings = new Map<number, CollectedFile['reading']>();
    let shownAt = clock.milliseconds();
    const flush = (): void => {
      if (readings.size > 0) change({ files: now().files.map((file) => withReading(file, readings.get(file.id))) });
      readings.clear();
      shownAt = clock.milliseconds();
    };
    const take = (id: number, reading: CollectedFile['reading']): void => {
      readings.set(id, reading);
      if (clock.milliseconds() - shownAt >= SHOW_EVERY_MS) flush();
    };
    return { take, flush };
  }
}

function withReading(file: CollectedFile, reading: CollectedFile['reading'] | undefined): CollectedFile {
  if (!reading) return file;
  const { judged: _before, ...rest } = file;
  return { ...rest, reading };
}

/** What Excel leaves beside open files, and what is no workbook at all, is passed over in a folder. */
const isWorkbookName = (path: string): boolean => {
  const name = path.split('/').at(-1) ?? path;
  return !name.startsWith('~$') && !name.startsWith('.') && /\.(xlsx|xlsm|xls)$/i.test(name);
};
