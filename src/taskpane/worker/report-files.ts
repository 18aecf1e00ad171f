import type { EarlierMonth } from '../../engine/ledgers/earlier-month';
import { headOfficeOfPeriod, PERIOD_SHEETS, type PeriodReport, readPeriodReport } from '../../engine/period/period-report';
import { EARLIER_SHEETS } from '../../engine/reports/read-earlier-month';
import type { Month } from '../../engine/values/month';
import type { SheetCells } from '../../engine/workbook/cells';
import type { KnownMonth, Span } from '../state/period-choice';
import type { ReportReading } from '../state/report-file';
import { type FileReader, READING_HERE } from './file-reader';
import type { OpenBook } from './opened-book';
import type { ReportDesk } from './report-desk';

/** The open head-office workbook, as far as periods need it. */
export interface PeriodBook {
  readonly open: OpenBook | undefined;
  readonly sheets: readonly string[];
  /** The month whose report stands in it. */
  readonly standing: Month | undefined;
}

/** The reports of closed months that were given in this session, and what is made of them. */
export class ReportFiles implements ReportDesk {
  private readonly given = new Map<number, PeriodReport>();
  private taken: readonly SheetCells[] = [];

  constructor(
    private readonly book: () => PeriodBook,
    private readonly reader: Pick<FileReader, 'workbook'> = READING_HERE,
  ) {}

  /** The given reports, the last one given of a month behind the others: it is the one that counts. */
  get earlier(): readonly EarlierMonth[] {
    return [...this.given.values()];
  }

  async read(id: number, name: string, bytes: Uint8Array): Promise<ReportReading> {
    this.given.delete(id);
    const { content } = await this.reader.workbook(name, bytes, PERIOD_SHEETS);
    if (!content.ok) return { state: 'unreadable', reason: content.failure.reason };
    const report = readPeriodReport(content.value, name);
    if (!report) return { state: 'notAReport' };
    this.given.set(id, report);
    return { state: 'read', month: report.month };
  }

  async forget(id: number): Promise<void> {
    this.given.delete(id);
  }

  async months(): Promise<readonly KnownMonth[]> {
    const known = new Map<Month, KnownMonth>();
    const { standing } = this.book();
    const own = this.ownReport();
    for (const { isOwn, report } of [...this.reports(own), ...(own ? [{ isOwn: true, report: own }] : [])])
      for (const month of monthsIn(report)) {
        const hasLedgers = month === report.month && (!isOwn || month === standing);
        if (hasLedgers || !known.get(month)?.hasLedgers) known.set(month, { month, ...(!isOwn && { file: report.file }), hasLedgers });
      }
    return [...known.values()].sort((a, b) => (a.month < b.month ? -1 : 1));
  }

  async sheetsFor({ from, to }: Span): Promise<readonly string[]> {
    const { standing, sheets } = this.book();
    this.taken = [];
    return standing && standing >= from && standing <= to ? sheets.filter((name) => EARLIER_SHEETS.has(name)) : [];
  }

  async takeSheet(cells: SheetCells): Promise<void> {
    this.taken = [...this.taken, cells];
  }

  async workbook({ from, to }: Span) {
    const own = this.ownReport();
    const reports = [...this.reports(own).map(({ report }) => report), ...(own ? [own] : [])];
    this.taken = [];
    const language = this.book().open?.book.settings.values.language;
    return (await import('./period-workbook')).periodWorkbook({ from, to, reports, ...(language && { language }) });
  }

  /** The given reports, one a month: that of the open workbook stands before a file of its month, a file before those given earlier. */
  private reports(own: PeriodReport | undefined): readonly { readonly isOwn: boolean; readonly report: PeriodReport }[] {
    const byMonth = new Map([...this.given.values()].map((report) => [report.month, report]));
    if (own && own.isHistoryOnly !== true) byMonth.delete(own.month);
    return [...byMonth.values()].map((report) => ({ isOwn: false, report }));
  }

  private ownReport(): PeriodReport | undefined {
    const { open, standing } = this.book();
    const ledgers = { date1904: false, sheets: this.taken };
    return open && headOfficeOfPeriod(open.book, standing && { month: standing, ledgers });
  }
}

const monthsIn = ({ month, history, isHistoryOnly }: PeriodReport): ReadonlySet<Month> =>
  new Set([...history.flatMap((entry) => entry.month ?? []), ...(isHistoryOnly ? [] : [month])]);
