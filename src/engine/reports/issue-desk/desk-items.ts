import { type Day, daysBetween } from '../../values/day';
import { by, keyOf } from '../../values/group';
import type { Words } from '../../values/language';
import { issuedOnRequests } from '../../ledgers/issued-on-requests';
import { stage } from '../../records/choices';
import type { Issue } from '../../records/issues';
import type { PartRequest } from '../../records/part-requests';
import type { MonthOutcome } from '../../month/outcome';
import { madeOnce } from '../made-once';

/** What is to be done at the issue desk, in the order of the path 需求 → 领料单 → 发货单 (D1, C7, A5). */
const DESK_KINDS = ['notIssued', 'notShipped', 'unpaid', 'shippedUnpaid', 'escalated', 'pending', 'refused'] as const;
export type DeskKind = (typeof DESK_KINDS)[number];

/** A request or an issue that is not through. */
export interface DeskItem {
  readonly kind: DeskKind;
  readonly dealer: string;
  readonly request: string | undefined;
  readonly slip: string | undefined;
  readonly part: string;
  /** Requested, or issued. */
  readonly quantity: number;
  /** Still to be issued, shipped or paid for. */
  readonly open: number;
  readonly since: Day | undefined;
  /** Days up to the as-of date. */
  readonly days: number | undefined;
  readonly isUrgent: boolean;
  readonly job: string | undefined;
  /** The warranty of the repair that the parts are for, as judged. */
  readonly warranty: Words | undefined;
  readonly says: Words;
  readonly source: PartRequest | Issue;
}

/** Everything that is open at the issue desk, up to the as-of date: the urgent and the oldest first within each kind. */
export const deskItems = madeOnce((outcome: MonthOutcome): readonly DeskItem[] => {
  const issued = issuedOnRequests(outcome.headOffice.issues, outcome.settings.asOf);
  const issues = outcome.headOffice.issues
    .filter((row) => row.counts && (row.values.issuedOn ?? outcome.settings.asOf) <= outcome.settings.asOf)
    .map(({ values }) => values);
  const requests = outcome.headOffice.partRequests
    .filter((row) => row.counts && (row.values.requestedOn ?? outcome.settings.asOf) <= outcome.settings.asOf)
    .map(({ values }) => values);
  return [...requestItems(requests, issued, outcome), ...issueItems(issues, undecided(requests), outcome)].sort(
    by(
      ({ kind }) => DESK_KINDS.indexOf(kind),
      ({ isUrgent }) => (isUrgent ? 0 : 1),
      ({ since }) => since ?? '',
      ({ dealer }) => dealer,
      ({ request, slip }) => request ?? slip ?? '',
      ({ part }) => part,
    ),
  );
});

/** Requests of which nothing may be issued, by dealer, number and part. */
const undecided = (requests: readonly PartRequest[]): ReadonlyMap<string, Held> =>
  new Map(
    requests.flatMap(({ dealer, request, part, state = 'pending' }) =>
      state === 'approved' ? [] : [[keyOf(dealer, request, part), state] as const],
    ),
  );

const KIND_OF_STATE = { approved: 'notIssued', escalated: 'escalated', pending: 'pending', refused: 'refused' } as const;

function requestItems(
  requests: readonly PartRequest[],
  issued: ReturnType<typeof issuedOnRequests>,
  outcome: MonthOutcome,
): readonly DeskItem[] {
  return requests.flatMap((source): readonly DeskItem[] => {
    const { dealer = '', request, part = '', quantity = 0, state = 'pending', job, requestedOn, remark } = source;
    const kind = KIND_OF_STATE[state];
    const done = issued(source);
    const isTooEarly = kind !== 'notIssued' && done > 0;
    if ((kind === 'refused' && done === 0) || (done >= quantity && !isTooEarly)) return [];
    const says = isTooEarly
      ? issuedAllTheSame(kind, done)
      : done > 0
        ? { zh: `已发 ${done} 件，还差 ${quantity - done} 件`, en: `${done} issued, ${quantity - done} to go` }
        : SAYS[kind];
    return [
      {
        kind,
        dealer,
        request,
        slip: undefined,
        part,
        quantity,
        open: kind === 'refused' ? 0 : Math.max(quantity - done, 0),
        ...age(requestedOn, outcome),
        isUrgent: false,
        job,
        warranty: warrantyOf(dealer, job, outcome),
        says: remark === undefined ? says : { zh: `${says.zh}；${remark}`, en: `${says.en}; ${remark}` },
        source,
      },
    ];
  });
}

const issuedAllTheSame = (kind: DeskKind, done: number): Words =>
  kind === 'refused'
    ? { zh: `已拒绝，仍发了 ${done} 件`, en: `refused, ${done} issued all the same` }
    : { zh: `未批准已发 ${done} 件`, en: `${done} issued without approval` };

/** Where head office never writes a day of shipping, nothing is known of it. */
function issueItems(issues: readonly Issue[], undecidedRequests: ReadonlyMap<string, Held>, outcome: MonthOutcome): readonly DeskItem[] {
  const { asOf } = outcome.settings;
  const tracksShipping = issues.some(({ deliveredOn }) => deliveredOn !== undefined);
  return issues.flatMap((source): readonly DeskItem[] => {
    const { dealer = '', request, slip, part = '', quantity = 0, issuedOn, deliveredOn, paidOn, charged, nature, urgent, job } = source;
    const isShipped = deliveredOn !== undefined && deliveredOn <= asOf;
    const item = {
      dealer,
      request,
      slip,
      part,
      quantity,
      open: quantity,
      isUrgent: urgent === 'yes',
      job,
      warranty: warrantyOf(dealer, job, outcome),
      source,
    };
    const isCharged = charged === 'yes' || nature === 'charged';
    if (!isShipped) {
      const isUnpaid = isCharged && (paidOn === undefined || paidOn > asOf);
      const held = undecidedRequests.get(keyOf(dealer, request, part)) ?? (isUnpaid ? 'unpaid' : undefined);
      const says = held ? HELD[held] : urgent === 'yes' ? URGENT : SAYS.notShipped;
      return tracksShipping ? [{ ...item, kind: held ?? 'notShipped', ...age(issuedOn, outcome), says }] : [];
    }
    if (!isCharged || (paidOn !== undefined && paidOn <= deliveredOn)) return [];
    const says =
      paidOn !== undefined && paidOn <= asOf
        ? { zh: `付款晚于发货 ${daysBetween(deliveredOn, paidOn)} 天`, en: `paid ${daysBetween(deliveredOn, paidOn)} days after shipping` }
        : SAYS.shippedUnpaid;
    return [{ ...item, kind: 'shippedUnpaid', ...age(deliveredOn, outcome), says }];
  });
}

const URGENT: Words = { zh: '加急，应当天发货', en: 'urgent, to be shipped at once' };
/** What holds back a slip (A5, C7, D1): payment, or the request behind it. */
type Held = Extract<DeskKind, 'unpaid' | 'escalated' | 'pending' | 'refused'>;
const HELD: Readonly<Record<Held, Words>> = {
  unpaid: { zh: '已领料，款到才发货', en: 'issued, to be shipped once paid' },
  escalated: { zh: '已领料，上级决定前不发货', en: 'issued, not to be shipped until a superior decides' },
  pending: { zh: '已领料，需求批准前不发货', en: 'issued, not to be shipped until the request is approved' },
  refused: { zh: '已领料，需求已拒绝，不发货', en: 'issued on a refused request, not to be shipped' },
};
const SAYS: Readonly<Record<Exclude<DeskKind, 'unpaid'>, Words>> = {
  notIssued: { zh: '已批准，待开领料单', en: 'approved, issue slip to be made out' },
  notShipped: { zh: '已领料，待发货', en: 'issued, to be shipped' },
  shippedUnpaid: { zh: '已发货，没有付款', en: 'shipped, not paid' },
  escalated: { zh: '待上级决定，决定前不开领料单', en: 'with a superior: no issue slip until decided' },
  pending: { zh: '待审', en: 'to be decided' },
  refused: { zh: '已拒绝', en: 'refused' },
};

const age = (since: Day | undefined, { settings: { asOf } }: MonthOutcome): Pick<DeskItem, 'since' | 'days'> => ({
  since,
  days: since && daysBetween(since, asOf),
});

function warrantyOf(dealer: string, job: string | undefined, { jobs, decisions }: MonthOutcome): Words | undefined {
  const repair = job === undefined ? undefined : jobs.of(dealer, job);
  const decision = repair && decisions.get(repair);
  if (!decision) return undefined;
  const { stage: judged } = decision.stage;
  const charge = decision.charge.charged ? { zh: '收费', en: 'charged' } : { zh: '免费', en: 'free' };
  return {
    zh: `${judged ? stage.choices[judged].zh : '阶段不明'}，${charge.zh}`,
    en: `${judged ? stage.choices[judged].en : 'Stage unknown'}, ${charge.en}`,
  };
}
