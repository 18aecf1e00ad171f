import packageFile from '../../../package.json' with { type: 'json' };
import { closeMonth } from '../../engine/close/close-month';
import type { EarlierMonth } from '../../engine/ledgers/earlier-month';
import type { MonthOutcome } from '../../engine/month/outcome';
import { type Settings, settingsFor } from '../../engine/month/settings';
import { NO_ENTRIES } from '../../engine/month/user-entries';
import { knownOfFirm } from '../../engine/reading/known-of-firm';
import type { DealerWorkbookContext } from '../../engine/reading/read-dealer-workbook';
import type { DealerFile } from '../../engine/reading/workbooks';
import { readReport } from '../../engine/reports/read-report';
import type { Language } from '../../engine/values/language';
import { lastDay, type Month } from '../../engine/values/month';
import type { SheetCells } from '../../engine/workbook/cells';
import { demanded } from './demanded';
import type { Closing } from './desk';
import { withHandling } from './handling-entries';
import { headOfficeFacts, standingReport } from './head-office-facts';
import { openBook, type OpenBook } from './opened-book';
import type { PeriodBook } from './report-files';

/** A check that is no close: nothing of it is written. */
export const NO_CLOSE: Closing = { startedAt: '', handling: new Map() };

/** The cells of the open workbook, head office's book that was read from them, and the month that is worked on. */
export class OpenMonth {
  /** The names of the workbook's sheets, also of those that were not read. */
  names: readonly string[] = [];
  sheets: readonly SheetCells[] = [];
  opened: OpenBook | undefined;
  private month: Month | undefined;
  private known: DealerWorkbookContext['known'];

  get book(): OpenBook {
    return demanded(this.opened, 'no head-office workbook is open');
  }

  get language(): Language {
    return this.opened?.book.settings.values.language ?? 'zh';
  }

  get settings(): Settings {
    return settingsFor(demanded(this.month, 'no month is chosen'), this.book.book.settings.values);
  }

  get dealers(): readonly string[] {
    return this.opened?.book.lists.dealers.rows.flatMap(({ values }) => values.dealer ?? []) ?? [];
  }

  /** How dealers' files are read in this month. */
  get context(): DealerWorkbookContext {
    return {
      monthEnd: this.month && lastDay(this.month),
      layout: valuesOf(this.opened?.book.lists.layoutMemory),
      corrections: valuesOf(this.opened?.book.lists.corrections),
      known: this.known,
    };
  }

  get periodBook(): PeriodBook {
    const standing = this.opened && standingReport(this.opened, this.names)?.month;
    return { open: this.opened, sheets: this.names, standing };
  }

  takeSheet(cells: SheetCells): void {
    this.sheets = [...this.sheets.filter(({ name }) => name !== cells.name), cells];
  }

  /** Reads head office's book from the sheets that were taken. */
  open(workbook: string, wanted: Month | undefined) {
    const opened = openBook(workbook, this.sheets, wanted);
    this.opened = opened;
    this.known = knownOfFirm(opened.book).known;
    this.month = wanted ?? opened.book.settings.values.month;
    return {
      facts: headOfficeFacts(opened, this.month),
      settings: opened.book.settings.values,
      language: this.language,
      written: standingReport(opened, this.names),
    };
  }

  /** The month closed on these files. */
  closed({ handling, startedAt }: Closing, files: readonly DealerFile[], earlier: readonly EarlierMonth[]): MonthOutcome {
    const { book, cells } = this.book;
    const userEntries =
      startedAt === '' ? NO_ENTRIES : withHandling(readReport({ ...cells, sheets: this.sheets }).userEntries, handling, this.language);
    const facts = [book.file, ...files.map(({ file }) => file)];
    return closeMonth({
      headOffice: book,
      files,
      settings: this.settings,
      userEntries,
      earlier,
      run: { version: packageFile.version, startedAt, finishedAt: startedAt, files: facts },
    });
  }
}

const valuesOf = <V>(list: { readonly rows: readonly { readonly values: V }[] } | undefined): readonly V[] =>
  list?.rows.map(({ values }) => values) ?? [];
