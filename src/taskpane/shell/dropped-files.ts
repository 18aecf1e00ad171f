import type { DroppedFile } from '../state/pane-actions';

/** Files as a file input gives them. */
export const chosenFiles = (list: FileList | null): readonly DroppedFile[] =>
  [...(list ?? [])].map((file) => droppedFile(file, file.webkitRelativePath || file.name));

const droppedFile = (file: File, name: string): DroppedFile => ({
  name,
  bytes: async () => new Uint8Array(await file.arrayBuffer()),
});

/** A file that is gone by the time it is looked at: whoever reads it is told so. */
const goneFile = (name: string): DroppedFile => ({ name, bytes: () => Promise.reject(new Error(`${name} is gone`)) });

/** Files that were dropped, those in folders with them. */
export async function droppedFiles(transfer: DataTransfer): Promise<readonly DroppedFile[]> {
  // Entries are gone once the event is over: they are taken before anything is waited for.
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
  if (entries.length === 0) return [...transfer.files].map((file) => droppedFile(file, file.name));
  return (await Promise.all(entries.map((entry) => filesIn(entry, '')))).flat();
}

async function filesIn(entry: FileSystemEntry, folder: string): Promise<readonly DroppedFile[]> {
  const name = `${folder}${entry.name}`;
  if (entry.isFile)
    return [
      await fileOf(entry as FileSystemFileEntry).then(
        (file) => droppedFile(file, name),
        () => goneFile(name),
      ),
    ];
  const inside = await entriesOf((entry as FileSystemDirectoryEntry).createReader());
  return (await Promise.all(inside.map((one) => filesIn(one, `${name}/`)))).flat();
}

const fileOf = (entry: FileSystemFileEntry): Promise<File> => new Promise((resolve, reject) => entry.file(resolve, reject));

/** A reader gives at most a hundred entries at a time, and none when it is at the end. */
async function entriesOf(reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> {
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<readonly FileSystemEntry[]>((resolve) => reader.readEntries(resolve, () => resolve([])));
    if (some.length === 0) return all;
    all.push(...some);
  }
}
