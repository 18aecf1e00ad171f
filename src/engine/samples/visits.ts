import { type Day, addDays } from '../values/day';
import { momentDay } from '../values/moment';
import { lastDay } from '../values/month';
import type { Installation } from '../records/installations';
import type { Repair } from '../records/repairs';
import type { ServiceRequest } from '../records/service-requests';
import type { Visit } from '../records/visits';
import { yymm } from './lots';
import { type SampleDealer, type SampleOrder, dealerStream } from './sample-dealers';

/** Marks as often as they are given. */
const MARKS = [5, 5, 5, 5, 5, 4, 4, 4, 4, 4, 5, 5, 4, 4, 3, 5, 4, 5, 4, 5] as const;
const COMPLAINTS = ['等了太久', '上门前没有电话联系', '修好后又出现一次', '收费没有说清楚'] as const;
const PRAISE = ['师傅很准时', '讲解清楚', '现场收拾干净'] as const;

interface Job {
  readonly number: string;
  readonly customer: string;
  readonly doneOn: Day;
}

/** Follow-up visits to finished jobs: a quarter as many as repairs. */
export function monthVisits(
  dealer: SampleDealer,
  order: SampleOrder,
  repairs: readonly Repair[],
  installations: readonly Installation[],
): readonly Visit[] {
  const random = dealerStream(order, dealer.index, 'visits');
  const jobs = [...repairs.flatMap(finishedRepair), ...installations.flatMap(passedInstallation)];
  const count = Math.min(Math.round(order.rows / 4), jobs.length);
  const end = lastDay(order.month);
  return Array.from({ length: count }, (_, index): Visit => {
    const job = jobs[Math.floor((index * jobs.length) / count)] ?? { number: '', customer: '', doneOn: end };
    const on = addDays(job.doneOn, random.whole(1, 3));
    const overall = random.chance((1 - dealer.care) * 0.12) ? random.whole(2, 3) : random.pick(MARKS);
    return {
      visit: `HF${dealer.number}-${yymm(order.month)}-${String(index + 1).padStart(3, '0')}`,
      visitedOn: on > end ? end : on,
      customer: job.customer,
      job: job.number,
      reliability: random.pick(MARKS),
      assurance: random.pick(MARKS),
      tangibles: random.pick(MARKS),
      empathy: random.pick(MARKS),
      responsiveness: random.pick(MARKS),
      overall,
      ...(overall <= 3 ? { opinion: random.pick(COMPLAINTS) } : random.chance(0.2) ? { opinion: random.pick(PRAISE) } : {}),
    };
  });
}

/** Follow-up visits to most of the complaints that were solved, with numbers of their own. */
export function complaintVisits(dealer: SampleDealer, order: SampleOrder, requests: readonly ServiceRequest[]): readonly Visit[] {
  const random = dealerStream(order, dealer.index, 'complaint-visits');
  const end = lastDay(order.month);
  const solved = requests.filter(
    ({ person, finishedAt }) =>
      person !== undefined && finishedAt !== undefined && addDays(momentDay(finishedAt), 1) <= end && random.chance(0.7),
  );
  return solved.flatMap(({ request, customer, finishedAt, satisfied }, index): readonly Visit[] =>
    request && customer && finishedAt
      ? [
          {
            visit: `HF${dealer.number}-${yymm(order.month)}-T${String(index + 1).padStart(2, '0')}`,
            visitedOn: addDays(momentDay(finishedAt), 1),
            customer,
            job: request,
            overall: satisfied === 'no' ? 3 : 4,
            ...(satisfied === 'no' && { opinion: random.pick(COMPLAINTS) }),
          },
        ]
      : [],
  );
}

const finishedRepair = ({ job, customer, finishedAt }: Repair): readonly Job[] =>
  job && customer && finishedAt ? [{ number: job, customer, doneOn: momentDay(finishedAt) }] : [];

const passedInstallation = ({ installation, customer, installedOn, result }: Installation): readonly Job[] =>
  installation && customer && installedOn && result === 'passed' ? [{ number: installation, customer, doneOn: installedOn }] : [];
