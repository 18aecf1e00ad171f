import type { EventEntry } from './events';
import type { RunningExcel, Reply } from './running-excel';
import type { Settled } from './options';

/** Arrays cross the Windows seam as COM's SafeArrays. */
interface SafeArray {
  toArray(): readonly unknown[];
}
type Callback = (reply: number | SafeArray) => void;
type EventHandler = (dispatchId: number, payload: SafeArray) => void;

const RICH_API_REQUEST = 93;
const RICH_API_EVENT = 33;
const SELECTION_EVENT = 2;
const NOT_SUPPORTED = 5001;
/** The request's flag of `Excel.run({ delayForCellEdit: true })`. */
const WAITS_FOR_EDITING = 64;
const LOOK_AGAIN = 5;
const EXCEL = 1;

/**
 * What Excel for Windows puts into the page as `window.external`: the client of @microsoft/office-js speaks to it. One seam
 * serves all Excels of a page, one after another.
 */
export class Seam {
  private running: RunningExcel | undefined;
  private readonly handlers = new Map<number, EventHandler>();
  /** Counts the clients that have been loaded: what an earlier one still waits for is not answered any more. */
  private client = 0;

  /** From now on the client talks to this Excel. */
  connect(excel: RunningExcel): void {
    this.running = excel;
  }

  /** A new client is about to be loaded. */
  forgetClient(): void {
    this.client += 1;
    this.handlers.clear();
  }

  get excel(): RunningExcel {
    if (this.running === undefined) throw new Error('no Excel has been started');
    return this.running;
  }

  /** Puts the seam into a page. */
  install(external: Record<string, unknown>): void {
    Object.assign(external, {
      GetHostInfo: () => `Excel$Win32$16.01$${this.excel.options.locale}$$$disableLogging$0`,
      GetContext: () => this.context(this.excel.options),
      Execute: (dispatchId: number, parameters: readonly unknown[], callback: Callback) => this.execute(dispatchId, parameters, callback),
      RegisterEvent: (id: number, _target: string, handler: EventHandler, callback: Callback) => {
        this.handlers.set(id, handler);
        callback(0);
      },
      UnregisterEvent: (id: number, _target: string, callback: Callback) => {
        this.handlers.delete(id);
        callback(0);
      },
    });
  }

  /** Hands the events over that something else than a request (a user, a test) has caused. */
  deliver(): void {
    this.hand(this.excel);
  }

  private execute(dispatchId: number, parameters: readonly unknown[], callback: Callback): void {
    const { excel } = this;
    if (dispatchId !== RICH_API_REQUEST) return callback(NOT_SUPPORTED);
    const { 4: body, 6: flags } = parameters[0] as { readonly 4: string; readonly 6: number };
    const waitsForEditing = (flags & WAITS_FOR_EDITING) !== 0;
    const { client } = this;
    const carryOut = (): void => {
      if (client !== this.client) return;
      if (waitsForEditing && excel.isEditingCell) return void setTimeout(carryOut, LOOK_AGAIN);
      const reply = excel.reply(body);
      answer(reply, callback);
      this.hand(excel);
    };
    setTimeout(carryOut, excel.options.latency);
  }

  private hand(excel: RunningExcel): void {
    const entries = excel.events.drain();
    const hasSelected = excel.events.hasSelectionChanged;
    excel.events.hasSelectionChanged = false;
    const { client } = this;
    setTimeout(() => {
      if (client !== this.client) return;
      if (entries.length > 0) this.handlers.get(RICH_API_EVENT)?.(RICH_API_EVENT, listOf(entries));
      if (hasSelected) this.handlers.get(SELECTION_EVENT)?.(SELECTION_EVENT, safeArray([]));
    }, 0);
  }

  private context({ apiSet, locale, theme }: Settled): Readonly<Record<string, () => unknown>> {
    return {
      GetAppType: () => EXCEL,
      GetSolutionRef: () => 'in-memory',
      GetAppVersionMajor: () => 16,
      GetAppVersionMinor: () => 1,
      GetAppUILocale: () => locale,
      GetAppDataLocale: () => locale,
      GetDocUrl: () => `C:\\${this.excel.workbook.fileName}`,
      GetAppCapabilities: () => 0,
      GetActivationMode: () => 1,
      GetControlIntegrationLevel: () => 1,
      GetSolutionToken: () => '',
      GetSupportedMatrix: () =>
        JSON.stringify({
          excelapi: `1.${apiSet}`,
          sharedruntime: '1.1',
          delayforcelledit: '1.1',
          dialogapi: '1.2',
          richapiruntimeflag: '1.2',
        }),
      GetHostFullVersion: () => '16.0.18000.20000',
      GetDialogRequirementMatrix: () => '{}',
      GetInitialDisplayMode: () => 0,
      GetOfficeThemeInfo: () => JSON.stringify(theme ? COLOURS_OF_OFFICE[theme] : {}),
      GetSettings: () => this.documentSettings(),
    };
  }

  private documentSettings(): Readonly<Record<string, (keys: string[], values: string[]) => void>> {
    return {
      Read: (keys, values) => {
        for (const [key, value] of this.excel.documentSettings) {
          keys.push(key);
          values.push(value);
        }
      },
      Write: (keys, values) => {
        if (this.excel.losesSettings) return;
        this.excel.documentSettings.clear();
        keys.forEach((key, index) => this.excel.documentSettings.set(key, values[index] ?? ''));
      },
    };
  }
}

/** Colours cross the seam as numbers. */
const COLOURS_OF_OFFICE = {
  light: {
    bodyForegroundColor: 0x262626,
    bodyBackgroundColor: 0xf5f5f5,
    controlForegroundColor: 0x262626,
    controlBackgroundColor: 0xffffff,
  },
  dark: {
    bodyForegroundColor: 0xffffff,
    bodyBackgroundColor: 0x292929,
    controlForegroundColor: 0xffffff,
    controlBackgroundColor: 0x1f1f1f,
  },
} as const;

function answer(reply: Reply, callback: Callback): void {
  if (reply === undefined) return;
  callback('status' in reply ? reply.status : safeArray([0, safeArrayOf200(reply.answer)]));
}

const safeArrayOf200 = (text: string): readonly unknown[] => [200, [], text];

const safeArray = (values: readonly unknown[]): SafeArray => ({ toArray: () => values });

const listOf = (entries: readonly EventEntry[]): SafeArray => safeArray(entries.map(safeArray));
