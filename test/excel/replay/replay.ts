import type { RecordedExchange, Recording } from '../../../src/hosts/excel/recording/record-traffic';
import type { RunningExcel } from '../boot/running-excel';
import { PATH, type WireAnswer, type WirePath, type WireRequest } from '../protocol/wire';
import { reached } from './reached';

/** A place where a real Excel and ours did not say the same. */
export interface Difference {
  /** Counted from 1, as the recording has them. */
  readonly exchange: number;
  /** What was asked, and where in its answer: `Worksheets.GetItem("维修").Name: Value`. */
  readonly place: string;
  readonly excel: unknown;
  readonly ours: unknown;
}

/** Names that an Excel gives out itself: other ones in ours, and the requests that follow speak of them. */
const GIVEN_OUT = ['Id', '_Id', '_ReferenceId'];

/** Sends what a client once said to a real Excel to an in-memory one, which holds the workbook as it was then, and compares the answers. */
export function replay(recording: Recording, excel: RunningExcel): readonly Difference[] {
  const ours = new Map<unknown, unknown>();
  return recording.exchanges.flatMap((exchange, index) => {
    const request = inOurNames(JSON.parse(exchange.request) as WireRequest, ours);
    const reply = excel.reply(JSON.stringify(request));
    const said = saidBy(exchange);
    if (said === undefined) return [];
    const answered =
      reply === undefined ? 'no answer' : 'answer' in reply ? (JSON.parse(reply.answer) as WireAnswer) : `refused with ${reply.status}`;
    const found =
      typeof said === 'string' || typeof answered === 'string'
        ? differing('', said, answered, ours)
        : differingAnswers(request, said, answered, ours);
    return found.map((difference) => ({ exchange: index + 1, ...difference }));
  });
}

type Found = Omit<Difference, 'exchange'>;

/** Nothing where no answer had come yet when the recording was saved. */
const saidBy = ({ answer, refusal }: RecordedExchange): WireAnswer | string | undefined =>
  answer !== undefined ? (JSON.parse(answer) as WireAnswer) : refusal && `refused with ${refusal.code}`;

function differingAnswers(request: WireRequest, said: WireAnswer, answered: WireAnswer, names: Map<unknown, unknown>): readonly Found[] {
  const valueOf = new Map(answered.Results.map(({ ActionId, Value }) => [ActionId, Value]));
  return [
    ...said.Results.flatMap(({ ActionId, Value }) =>
      differing(`${reached(request, ActionId)}: Value`, Value, valueOf.get(ActionId), names),
    ),
    ...differing('Error', errorIn(said), errorIn(answered), names),
  ];
}

/** Only what programs look at: the message is in the language of that Excel. */
const errorIn = ({ Error: error }: WireAnswer): unknown => (error ? { Code: error.Code, ActionIndex: error.ActionIndex } : null);

function differing(place: string, excel: unknown, ours: unknown, names: Map<unknown, unknown>): readonly Found[] {
  if (Object.is(excel ?? null, ours ?? null)) return [];
  if (!isObject(excel) || !isObject(ours)) return [{ place, excel: excel ?? null, ours: ours ?? null }];
  return [...new Set([...Object.keys(excel), ...Object.keys(ours)])].flatMap((key) => {
    if (GIVEN_OUT.includes(key) && excel[key] !== undefined && ours[key] !== undefined) {
      names.set(excel[key], ours[key]);
      return [];
    }
    return key.startsWith('@')
      ? []
      : differing(Array.isArray(excel) ? `${place}[${key}]` : `${place}.${key}`, excel[key], ours[key], names);
  });
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

/** A request that speaks of objects by the names that ours has given them. */
function inOurNames(request: WireRequest, names: ReadonlyMap<unknown, unknown>): WireRequest {
  const named = <T>(name: T): T => (names.has(name) ? (names.get(name) as T) : name);
  const path = (one: WirePath): WirePath => ({
    ...one,
    ...(one.ObjectPathType === PATH.reference && { Name: named(one.Name) }),
    ...(one.ArgumentInfo?.Arguments && { ArgumentInfo: { ...one.ArgumentInfo, Arguments: one.ArgumentInfo.Arguments.map(named) } }),
  });
  return { ...request, ObjectPaths: Object.fromEntries(Object.entries(request.ObjectPaths).map(([id, one]) => [id, path(one)])) };
}
