import { readDealerWorkbook, type DealerWorkbookContext } from '../../engine/reading/read-dealer-workbook';
import { dealerInName } from '../../engine/reading/dealer-in-name';
import type { DealerFile } from '../../engine/reading/workbooks';
import { DEALER_LIST_IDS, type DealerListId } from '../../engine/records/books';
import { workbookFile } from '../../hosts/xlsx/workbook-file';
import type { CollectedFile } from '../state/collected-file';

interface HeldFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly file: DealerFile;
  /** What it was read with: the month's end, layout and corrections. */
  readonly context: string;
}

type Reading = CollectedFile['reading'];

/** The dealers' files of this session: their bytes, and what was read out of them. */
export class DealerFiles {
  private readonly held = new Map<number, HeldFile>();

  /** What was read, in the order in which the files came. */
  get all(): readonly DealerFile[] {
    return [...this.held.values()].map(({ file }) => file);
  }

  /** Ids by the names of the files; two of one name are told apart by a number. */
  get ids(): ReadonlyMap<string, number> {
    return new Map([...this.held].map(([id, { file }]) => [file.file.name, id]));
  }

  find(name: string): HeldFile | undefined {
    return [...this.held.values()].find(({ file }) => file.file.name === name);
  }

  async read(id: number, name: string, bytes: Uint8Array, context: DealerWorkbookContext, dealers: Iterable<string>): Promise<Reading> {
    const own = this.ownName(id, name);
    const file = await readFile(own, bytes, context);
    this.held.set(id, { name, bytes, file, context: JSON.stringify(context) });
    return readingOf(file, dealers);
  }

  async reread(context: DealerWorkbookContext, dealers: readonly string[]): Promise<readonly { readonly id: number; readonly reading: Reading }[]> {
    const readings: { id: number; reading: Reading }[] = [];
    const now = JSON.stringify(context);
    for (const [id, { name, bytes, file, context: before }] of [...this.held]) {
      if (before === now || !isTouched(file, before, context)) continue;
      readings.push({ id, reading: await this.read(id, name, bytes, context, dealers) });
    }
    return readings;
  }

  forget(id: number): void {
    this.held.delete(id);
  }

  private ownName(id: number, name: string): string {
    const others = new Set([...this.held].filter(([other]) => other !== id).map(([, { file }]) => file.file.name));
    if (!others.has(name)) return name;
    for (let further = 2; ; further += 1) {
      const apart = name.replace(/(\.\w+)?$/, ` (${further})$1`);
      if (!others.has(apart)) return apart;
    }
  }
}

/** Whether a file would be read otherwise now: another month, or entries of its own dealer. */
function isTouched(file: DealerFile, before: string, now: DealerWorkbookContext): boolean {
  if (file.state === 'unreadable') return false;
  const earlier = JSON.parse(before) as DealerWorkbookContext;
  const own = ({ monthEnd, layout = [], corrections = [] }: DealerWorkbookContext) => {
    const { dealer, month } = file.workbook.cover.values;
    const isOwn = (entry: { readonly dealer?: string }) => dealer === undefined || entry.dealer === dealer;
    return JSON.stringify([month === undefined ? monthEnd : undefined, layout.filter(isOwn), corrections.filter(isOwn)]);
  };
  return own(earlier) !== own(now);
}

async function readFile(name: string, bytes: Uint8Array, context: DealerWorkbookContext): Promise<DealerFile> {
  const { content, ...file } = await workbookFile(name, bytes);
  return content.ok ? { state: 'read', file, workbook: readDealerWorkbook(file, content.value, context) } : { state: 'unreadable', file, reason: content.failure.reason };
}

function readingOf(file: DealerFile, dealers: Iterable<string>): Reading {
  if (file.state === 'unreadable') return { state: 'unreadable', reason: file.reason };
  const { cover, lists } = file.workbook;
  const dealer = cover.values.dealer ?? dealerInName(file.file.name, dealers);
  const { month, submittedOn } = cover.values;
  return {
    state: 'read',
    ...(dealer !== undefined && { dealer }),
    ...(month && { month }),
    ...(submittedOn && { submittedOn }),
    zeroReport: cover.values.zeroReport === 'yes',
    rows: rowCounts(lists),
  };
}

/** How many rows each list of a dealer's workbook has. */
export const rowCounts = (lists: { readonly [Id in DealerListId]: { readonly rows: readonly unknown[] } }): Readonly<Record<DealerListId, number>> =>
  Object.fromEntries(DEALER_LIST_IDS.map((id) => [id, lists[id].rows.length])) as Record<DealerListId, number>;
