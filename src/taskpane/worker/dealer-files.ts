import type { Submission } from '../../engine/ledgers/submission';
import type { MonthOutcome } from '../../engine/month/outcome';
import type { DealerWorkbookContext } from '../../engine/reading/read-dealer-workbook';
import { dealerInName } from '../../engine/reading/dealer-in-name';
import type { DealerFile } from '../../engine/reading/workbooks';
import type { UnreadableReason } from '../../engine/workbook/file';
import { sha256 } from '../../hosts/xlsx/workbook-file';
import type { CollectedFile } from '../state/collected-file';
import { EVERY_DEALER, type FileUnderstanding } from '../state/file-understanding';
import type { MonthPicture } from '../state/month-picture';
import { type FileReader, READING_HERE } from './file-reader';
import { type HeldFiles, withHeld, withoutUnconsented } from './held-files';
import { rowCounts } from './list-rows';
import { pictureOf } from './picture';
import { type UnderstandingWith, understandFile } from './understanding';

interface KeptFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly file: DealerFile;
  /** What it was read with: the month's end, layout and corrections. */
  readonly context: string;
}

type Reading = CollectedFile['reading'];

/** Why a file is not opened, and its bytes where somebody gives them out. */
interface Unread {
  readonly reason: UnreadableReason;
  readonly bytes?: Uint8Array | undefined;
}

/** The dealers' files of this session: their bytes, and what was read out of them. */
export class DealerFiles {
  private readonly kept = new Map<number, KeptFile>();
  private held: HeldFiles = new Map();
  /** How the dealers of held files would stand with them. */
  private received: ReadonlyMap<string, Submission> = new Map();
  /** Fingerprints of the files that the user has taken into a closed month. */
  private readonly consented = new Set<string>();
  /** Whose a file is, as the user has said, by its fingerprint: it holds when the same file is read again, not for another in its place; a file without contents is known by its name. */
  private readonly chosen = new Map<string, string>();

  constructor(private readonly reader: Pick<FileReader, 'dealerFile'> = READING_HERE) {}

  /** What was read, in the order in which the files came. */
  get all(): readonly DealerFile[] {
    return [...this.kept.values()].map(({ file }) => file);
  }

  /** The files that count as far as the user has consented. */
  get consentedTo(): readonly DealerFile[] {
    return this.all.filter(({ file }) => !this.held.has(file.name));
  }

  consent(id: number): void {
    const kept = this.kept.get(id);
    if (kept) this.consented.add(kept.file.file.sha256);
  }

  consentToAll(): void {
    for (const { file } of this.consentedTo) this.consented.add(file.sha256);
  }

  /** The month with what the user consented to; the other files are held back. */
  withConsent(closed: (files: readonly DealerFile[]) => MonthOutcome): MonthOutcome {
    const { outcome, held, received } = withoutUnconsented(closed, this.all, this.consented);
    this.held = held;
    this.received = received;
    return outcome;
  }

  pictureOf(outcome: MonthOutcome): MonthPicture {
    return withHeld(pictureOf(outcome, this.ids, this.received), this.held, this.ids);
  }

  /** How a file was understood; nothing where it could not be read: what its worker has died over would take the desk with it. */
  async understand(id: number, given: UnderstandingWith): Promise<FileUnderstanding | undefined> {
    const kept = this.kept.get(id);
    if (kept?.file.state !== 'read') return undefined;
    const dealer = this.chosen.get(fingerprint(kept.file));
    const context = { ...given.context, ...(dealer !== undefined && { dealer }) };
    return understandFile(kept.file.file.name, kept.bytes, { ...given, context });
  }

  /** Ids by the names of the files; two of one name are told apart by a number. */
  get ids(): ReadonlyMap<string, number> {
    return new Map([...this.kept].map(([id, { file }]) => [file.file.name, id]));
  }

  /** A file that was read and can be opened again. */
  findRead(name: string): KeptFile | undefined {
    return [...this.kept.values()].find(({ file }) => file.state === 'read' && file.file.name === name);
  }

  async read(id: number, name: string, bytes: Uint8Array, context: DealerWorkbookContext, dealers: Iterable<string>): Promise<Reading> {
    const own = this.ownName(id, name);
    const first = await this.reader.dealerFile(own, bytes, context);
    const dealer = this.chosen.get(fingerprint(first));
    const file =
      dealer === undefined || first.state === 'unreadable' ? first : await this.reader.dealerFile(own, bytes, { ...context, dealer });
    return this.keep(id, { name, bytes, file, context: JSON.stringify(context) }, dealers);
  }

  /** A file that is not opened is one of the dealers' files all the same: it is told, and stands in the record of the close. */
  async unread(id: number, name: string, { reason, bytes }: Unread, dealers: Iterable<string>): Promise<Reading> {
    const facts = { name: this.ownName(id, name), size: bytes?.length ?? 0, sha256: bytes ? await sha256(bytes) : '' };
    const file: DealerFile = { state: 'unreadable', file: facts, reason };
    return this.keep(id, { name, bytes: bytes ?? new Uint8Array(), file, context: '' }, dealers);
  }

  private keep(id: number, kept: KeptFile, dealers: Iterable<string>): Reading {
    const dealer = this.chosen.get(fingerprint(kept.file));
    const file = kept.file.state === 'unreadable' && dealer !== undefined ? { ...kept.file, dealer } : kept.file;
    this.kept.set(id, { ...kept, file });
    return readingOf(file, dealers, dealer);
  }

  /** Reads a file as that of a dealer, or again as it is without one; nothing where it is not here any more. */
  async choose(
    id: number,
    dealer: string | undefined,
    context: DealerWorkbookContext,
    dealers: readonly string[],
  ): Promise<Reading | undefined> {
    const kept = this.kept.get(id);
    if (!kept) return undefined;
    const { file } = kept;
    if (dealer === undefined) this.chosen.delete(fingerprint(file));
    else this.chosen.set(fingerprint(file), dealer);
    if (file.state === 'unreadable') return this.unreadAs(id, kept, dealers);
    return this.read(id, kept.name, kept.bytes, context, dealers);
  }

  async reread(
    context: DealerWorkbookContext,
    dealers: readonly string[],
  ): Promise<readonly { readonly id: number; readonly reading: Reading }[]> {
    const readings: { id: number; reading: Reading }[] = [];
    const now = JSON.stringify(context);
    for (const [id, { name, bytes, file, context: before }] of [...this.kept]) {
      if (before === now || !isTouched(file, before, context)) continue;
      readings.push({ id, reading: await this.read(id, name, bytes, context, dealers) });
    }
    return readings;
  }

  forget(id: number): void {
    this.kept.delete(id);
  }

  /** What cannot be read need not be read again to be another dealer's. */
  private unreadAs(id: number, kept: KeptFile, dealers: Iterable<string>): Reading {
    const { dealer: _before, ...file } = kept.file as DealerFile & { readonly state: 'unreadable' };
    return this.keep(id, { ...kept, file }, dealers);
  }

  private ownName(id: number, name: string): string {
    const others = new Set([...this.kept].filter(([other]) => other !== id).map(([, { file }]) => file.file.name));
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
    const isOfSeveral = Object.values(file.workbook.lists).some(({ whose }) => whose !== undefined);
    const isOwn = (entry: { readonly dealer?: string }) =>
      dealer === undefined || isOfSeveral || entry.dealer === dealer || entry.dealer === EVERY_DEALER;
    return JSON.stringify([month === undefined ? monthEnd : undefined, layout.filter(isOwn), corrections.filter(isOwn)]);
  };
  return own(earlier) !== own(now);
}

/** What a choice is remembered by: a file that could not even be opened has nothing but its name. */
const fingerprint = ({ file }: DealerFile): string => file.sha256 || file.name;

function readingOf(file: DealerFile, dealers: Iterable<string>, chosen?: string): Reading {
  if (file.state === 'unreadable') {
    const owner = file.dealer ?? dealerInName(file.file.name, dealers);
    return {
      state: 'unreadable',
      reason: file.reason,
      ...(owner !== undefined && { dealer: owner }),
      ...(file.dealer !== undefined && { isChosen: true }),
    };
  }
  const { cover, lists, ours } = file.workbook;
  const dealer = cover.values.dealer ?? dealerInName(file.file.name, dealers);
  const { month, submittedOn } = cover.values;
  return {
    state: 'read',
    ...(dealer !== undefined && { dealer }),
    ...(chosen !== undefined && dealer === chosen && { isChosen: true }),
    ...(month && { month }),
    ...(submittedOn && { submittedOn }),
    zeroReport: cover.values.zeroReport === 'yes',
    ...(ours && { ours }),
    rows: rowCounts(lists),
  };
}
