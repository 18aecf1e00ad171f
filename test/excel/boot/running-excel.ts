import { carryOut } from '../protocol/batch';
import type { Session } from '../protocol/session';
import { ACTION, type WireAnswer, type WireRequest } from '../protocol/wire';
import { excelSurface } from '../surface/surface';
import type { Book } from '../model/book';
import { Events } from './events';
import { Faults, STATUS, type Fault } from './faults';
import type { Settled } from './options';
import { bytesOf, Traffic } from './traffic';

/** What the seam gives back to the client: a status code, or the answer's text. `undefined`: nothing, ever. */
export type Reply = { readonly status: number } | { readonly answer: string } | undefined;

/** An Excel that runs: its workbook, what went over the seam, and the faults to come. */
export class RunningExcel {
  readonly traffic: Traffic;
  readonly faults = new Faults();
  readonly events: Events;
  /** While the user types in a cell, every request fails. */
  isEditingCell = false;
  /** Settings of the document (`Office.context.document.settings`) that have been saved. */
  readonly documentSettings = new Map<string, string>();
  /** The next save of the document's settings is lost, as happens on the Mac. */
  losesSettings = false;
  /** Workbooks that the add-in has opened: their bytes in base64, undefined for an empty one. */
  readonly openedWorkbooks: (string | undefined)[] = [];
  private readonly session: Session;
  /** Mistakes of our own Excel: the client would swallow them. */
  private readonly crashes: unknown[] = [];

  constructor(
    readonly workbook: Book,
    readonly options: Settled,
  ) {
    this.traffic = new Traffic(options.records);
    this.events = new Events(workbook);
    const references = new Map<string, object>();
    const surface = excelSurface({
      release: (reference) => void (reference === '*' ? references.clear() : references.delete(reference)),
      openNewWorkbook: (base64) => void this.openedWorkbooks.push(base64),
    });
    this.session = { root: workbook, surface, declaredSet: options.apiSet, references, unknownMembers: [] };
  }

  /** Members that the add-in asked for and our Excel does not know, even where it went on after the error. */
  get unknownMembers(): readonly string[] {
    return this.session.unknownMembers;
  }

  /** Objects that the client still holds. */
  get references(): number {
    return this.session.references.size;
  }

  /** Throws what would otherwise be lost: unknown members and mistakes of our own Excel. */
  demandClean(): void {
    if (this.crashes.length > 0) throw this.crashes[0];
    if (this.unknownMembers.length > 0) throw new Error(`unknown to the in-memory Excel: ${this.unknownMembers.join(', ')}`);
  }

  /** Carries out one request of the client. */
  reply(body: string): Reply {
    const request = JSON.parse(body) as WireRequest;
    if (isInternal(request))
      return { answer: JSON.stringify({ Results: request.Actions.map(({ Id }) => ({ ActionId: Id, Value: null })), TraceIds: [] }) };
    if (isRelease(request)) return this.done(request);
    this.traffic.roundTrips += 1;
    const fault = this.isEditingCell ? 'editMode' : this.faults.due(this.traffic.roundTrips, body);
    if (bytesOf(body) > this.options.limit) return this.sent(body, { status: STATUS['requestTooLarge'] ?? 0 });
    return this.sent(body, fault === undefined ? this.done(request) : this.failed(request, fault));
  }

  private sent(body: string, reply: Reply): Reply {
    this.traffic.count(body, reply !== undefined && 'answer' in reply ? reply.answer : '');
    return reply;
  }

  private done(request: WireRequest): Reply {
    try {
      const answer = JSON.stringify(carryOut(this.session, request));
      return bytesOf(answer) > this.options.limit ? { status: STATUS['responseTooLarge'] ?? 0 } : { answer };
    } catch (error) {
      this.crashes.push(error);
      // eslint-disable-next-line no-console -- the client swallows what its host throws: a crash of ours must be seen at once
      console.error(error);
      return { status: INTERNAL_ERROR };
    } finally {
      this.workbook.isCalculationSuspended = false;
      this.workbook.calculator.settle(this.workbook);
    }
  }

  private failed(request: WireRequest, fault: Fault): Reply {
    if (fault === 'hang') return undefined;
    if (fault === 'answerLost') {
      this.done(request);
      return undefined;
    }
    if (typeof fault === 'string') return { status: STATUS[fault] ?? INTERNAL_ERROR };
    const count = 'afterActions' in fault ? fault.afterActions : 0;
    const before = this.done({ ...request, Actions: request.Actions.slice(0, count) });
    if (before === undefined || 'status' in before) return before;
    const answer = JSON.parse(before.answer) as WireAnswer;
    const error = { Code: fault.error, Message: fault.message ?? fault.error, ActionIndex: count, HttpStatusCode: 400, Location: '' };
    return { answer: JSON.stringify({ ...answer, Error: answer.Error ?? error }) };
  }
}

const INTERNAL_ERROR = 5001;
/** After a run the client lets go of its objects in a request of its own that nobody waits for: no round trip of the add-in's. */
const isRelease = (request: WireRequest): boolean =>
  request.Actions.every(
    ({ Name, ActionType }) => ActionType === ACTION.instantiate || ActionType === ACTION.trace || Name === '_RemoveReference',
  ) && request.Actions.some(({ Name }) => Name === '_RemoveReference');

const INTERNAL_SERVICE = 'Microsoft.InternalService.AddinInternalService';

const isInternal = (request: WireRequest): boolean => Object.values(request.ObjectPaths).some((path) => path.Name === INTERNAL_SERVICE);
