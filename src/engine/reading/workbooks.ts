import type { Cover } from '../records/cover';
import type { DealerRecords, HeadOfficeRecords } from '../records/record-types';
import type { WrittenSettings } from '../records/settings';
import type { Facts } from '../values/language';
import type { WorkbookCells } from '../workbook/cells';
import type { UnreadableReason } from '../workbook/file';
import type { FurtherCover } from './further-covers';
import type { OurWorkbook } from './our-workbooks';
import type { FormReading, ListReading } from './reading';

/** What every file is known by. */
export interface FileFacts {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly sha256: string;
}

/**
 * A sheet whose name is none of the contract: read by its header, or not read, because its list is another sheet already (further), because
 * a user has to say first what it is (likely), or because its table is like nothing of ours (unlike, headless).
 */
export interface OddSheet {
  /** Its title in the file. */
  readonly sheet: string;
  readonly list?: keyof DealerRecords;
  readonly why: 'content' | 'further' | 'likely' | 'unlike' | 'headless';
  /** Rows that would be data, where it was not read. */
  readonly rows?: number;
}

/** A dealer's workbook as read: plain, serialisable data that a worker can hand over. */
export interface DealerWorkbook {
  readonly file: FileFacts;
  readonly cover: FormReading<Cover>;
  readonly lists: { readonly [Id in keyof DealerRecords]: ListReading<DealerRecords[Id]> };
  /** Titles of sheets that are hidden, or hold hidden rows or columns with data (S7). */
  readonly hidden: readonly string[];
  /** What the file was, where it was no .xlsx (F7). */
  readonly format?: NonNullable<WorkbookCells['format']>;
  /** Sheets whose name says nothing and whose header does (S8). */
  readonly oddSheets?: readonly OddSheet[];
  /** Sheets that are a cover as well: nothing of them is read. */
  readonly furtherCovers?: readonly FurtherCover[];
  /** It is none of a dealer's but one of ours that lies among the dealers' files; nothing of it is read. */
  readonly ours?: OurWorkbook;
  /** It is what one dealer has in a workbook whose rows say whose they are. */
  readonly share?: DealerShare;
}

/** Whose rows of a workbook of several dealers these are. */
export interface DealerShare {
  /** Empty for rows of which nobody knows whose they are. */
  readonly dealer: string;
  /** The dealer of the cover, or of the file's name; empty where neither says. */
  readonly owner: string;
}

/** A file in the dealers' folder: read, or the reason why it could not be. */
export type DealerFile =
  | { readonly state: 'read'; readonly file: FileFacts; readonly workbook: DealerWorkbook }
  | {
      readonly state: 'unreadable';
      readonly file: FileFacts;
      readonly reason: UnreadableReason;
      /** Whose it is, where head office has said so. */
      readonly dealer?: string;
      /** What the host knows of it: the bound that it exceeds. */
      readonly facts?: Facts;
    };

/** The head-office workbook as read. */
export interface HeadOfficeWorkbook {
  readonly file: FileFacts;
  readonly settings: FormReading<WrittenSettings>;
  readonly lists: { readonly [Id in keyof HeadOfficeRecords]: ListReading<HeadOfficeRecords[Id]> };
  /** Sheets that are neither head office's nor a report's: not carried over. */
  readonly foreignSheets: readonly string[];
}
