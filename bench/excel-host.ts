import { drawPlan } from '../src/hosts/excel/draw-plan';
import { readWorkbook } from '../src/hosts/excel/read-workbook';
import { startExcel } from '../test/excel/start-excel';
import { sampleReport } from '../test/support/sample-report';

/** What one piece of work with Excel costs: counted, not timed, and so the same on every machine. */
export interface Talk {
  readonly work: string;
  readonly roundTrips: number;
  readonly sent: number;
  readonly received: number;
  /** Bytes of the largest request or answer. */
  readonly largest: number;
}

/** The work of the Excel host on one month. */
export interface ExcelHost {
  readonly repairs: number;
  readonly sheets: number;
  readonly rows: number;
  readonly talks: readonly Talk[];
}

const [DEALERS, REPAIRS_EACH] = [52, 200];

/** Counts what the real Office.js client says to the in-memory Excel for a close of 10,000 repairs. */
export async function excelHost(): Promise<ExcelHost> {
  const plan = sampleReport(DEALERS, REPAIRS_EACH);
  const { traffic } = await startExcel(undefined, { records: true });
  const counted = async (work: string, carryOut: () => Promise<{ readonly ok: boolean }>): Promise<Talk> => {
    const { roundTrips, bytesSent, bytesReceived, exchanges } = { ...traffic, exchanges: traffic.exchanges.length };
    const result = await carryOut();
    if (!result.ok) throw new Error(`${work} failed: ${JSON.stringify(result)}`);
    const largest = Math.max(
      ...traffic.exchanges.slice(exchanges).flatMap(({ request, answer }) => [Buffer.byteLength(request), Buffer.byteLength(answer)]),
    );
    return {
      work,
      roundTrips: traffic.roundTrips - roundTrips,
      sent: traffic.bytesSent - bytesSent,
      received: traffic.bytesReceived - bytesReceived,
      largest,
    };
  };
  const talks = [
    await counted('drawing the report into an empty workbook', () => drawPlan(plan)),
    await counted('drawing it again in place', () => drawPlan(plan)),
    await counted('reading the whole workbook', () => readWorkbook()),
  ];
  const tables = plan.sheets.flatMap(({ name, tables: all = [] }) => all.map(({ rows }) => ({ name, rows: rows.length })));
  return {
    repairs: tables.find(({ name }) => name === '维修台账')?.rows ?? 0,
    sheets: plan.sheets.length,
    rows: tables.reduce((sum, { rows }) => sum + rows, 0),
    talks,
  };
}
