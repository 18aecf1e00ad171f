/// <reference types="office-js" />
import { failure, success, type Failure, type Result } from '../../engine/values/result';
import type { ExcelReason } from './failures';

/** A failure of this host, as its functions give it. */
export type ExcelFailure = ExcelReason;

/** Ends the work with Excel from any depth; never leaves this folder (see `orRefusal`). */
export class Refusal extends Error {
  constructor(
    readonly reason: ExcelReason,
    readonly args: Failure['args'] = {},
  ) {
    super(reason);
  }
}

/** The result of work with Excel: its value, or why Excel refused. What is our own mistake is thrown on. */
export async function orRefusal<T>(work: () => Promise<T>): Promise<Result<T, ExcelReason>> {
  try {
    return success(await work());
  } catch (error) {
    if (error instanceof Refusal) return failure(error.reason, error.args);
    throw error;
  }
}

/** How long Excel may take over one round trip, in milliseconds, where nothing is said. */
const TIME_LIMIT = 45_000;
/** The same for what only tells the user how things stand: nobody waits for that as long as for work. */
export const SHORT_LIMIT = 10_000;

/** The one door to Excel: every round trip goes through it, each in a context of its own, so that it can be told again. */
export class Conversation {
  roundTrips = 0;

  constructor(readonly timeLimit = TIME_LIMIT) {}

  /** Says something to Excel in one round trip; what `say` loads can be read from its result afterwards. */
  async ask<T>(say: (context: Excel.RequestContext) => T): Promise<T> {
    const context = new Excel.RequestContext();
    const said = say(context);
    this.roundTrips += 1;
    await this.within(context.sync());
    return said;
  }

  /** Waits for an answer of Excel as long as it may take. */
  async within<T>(answer: Promise<T>): Promise<T> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Refusal('noAnswer', { seconds: Math.round(this.timeLimit / 1000) })), this.timeLimit);
    });
    try {
      return await Promise.race([answer, late]);
    } catch (error) {
      throw refusalOf(error) ?? error;
    } finally {
      clearTimeout(timer);
    }
  }
}

/** Demands the oldest Excel that this host knows. */
export function demandApi(): void {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.9')) throw new Refusal('apiTooOld');
}

const REASON_OF: Readonly<Record<string, ExcelReason>> = {
  InvalidOperationInCellEditMode: 'editMode',
  WriteNotSupportedWhenModalDialogOpen: 'dialogOpen',
  ActivityLimitReached: 'busy',
  InvalidOrTimedOutSession: 'sessionExpired',
  RequestPayloadSizeLimitExceeded: 'requestTooLarge',
  ResponsePayloadSizeLimitExceeded: 'requestTooLarge',
  RangeExceedsLimit: 'requestTooLarge',
  OperationCellsExceedLimit: 'requestTooLarge',
  MemoryLimitReached: 'requestTooLarge',
  Conflict: 'busy',
  ServiceNotAvailable: 'busy',
  Unauthenticated: 'sessionExpired',
  InactiveWorkbook: 'otherWorkbook',
  InvalidSelection: 'otherWorkbook',
  GeneralException: 'excelError',
  RequestAborted: 'excelError',
  ConnectionFailure: 'excelError',
  UnsupportedFeature: 'excelError',
  UnsupportedSheet: 'excelError',
  AccessDenied: 'sheetProtected',
  InsertDeleteConflict: 'noRoom',
  NonBlankCellOffSheet: 'noRoom',
  MergedRangeConflict: 'noRoom',
  PivotTableRangeConflict: 'noRoom',
  FilteredRangeConflict: 'filtered',
  ItemNotFound: 'changedMeanwhile',
  ItemAlreadyExists: 'changedMeanwhile',
};

/** What fails with a general error while another workbook is in front. */
const NEEDS_FRONT: ReadonlySet<string> = new Set([
  'WorksheetCollection.add',
  'Worksheet.activate',
  'Worksheet.showGridlines',
  'WorksheetFreezePanes.freezeAt',
  'WorksheetFreezePanes.freezeRows',
  'WorksheetFreezePanes.freezeColumns',
  'WorksheetFreezePanes.unfreeze',
  'Table.clearFilters',
]);

interface ExcelError {
  readonly code?: unknown;
  readonly message?: unknown;
  readonly debugInfo?: { readonly errorLocation?: string };
}

const reasonOf = ({ code, debugInfo }: ExcelError): ExcelReason | undefined => {
  if (code === 'GeneralException' && NEEDS_FRONT.has(debugInfo?.errorLocation ?? '')) return 'otherWorkbook';
  return typeof code === 'string' ? REASON_OF[code] : undefined;
};

/** Excel's error as a failure of the world; nothing for one that is our own mistake. */
function refusalOf(error: unknown): Refusal | undefined {
  if (error instanceof Refusal) return error;
  const { code, message } = error as ExcelError;
  const reason = reasonOf(error as ExcelError);
  return reason === undefined ? undefined : new Refusal(reason, { code: String(code), message: String(message), sheet: '?' });
}

const TRANSIENT: readonly ExcelReason[] = [
  'otherWorkbook',
  'editMode',
  'dialogOpen',
  'busy',
  'noAnswer',
  'excelError',
  'changedMeanwhile',
  'requestTooLarge',
];

/** Whether the same may well succeed a little later. */
export const isTransient = (error: unknown): error is Refusal => error instanceof Refusal && TRANSIENT.includes(error.reason);
