import { yesOrNo } from '../schema/types-text';
import { addDays } from '../values/day';
import type { Money } from '../values/money';
import { momentOf } from '../values/moment';
import { firstDay } from '../values/month';
import type { ServiceRequest } from '../records/service-requests';
import type { Training } from '../records/trainings';
import { standardWord } from '../templates/standard-rows';
import { yymm } from './lots';
import { personName } from './people';
import { hoursLater } from './repair-times';
import { type SampleDealer, type SampleOrder, dealerStream, languageOf } from './sample-dealers';

const TYPES = ['咨询', '咨询', '咨询', '投诉', '质量投诉', '培训', '在线', '在线'] as const;
const DEPARTMENTS = ['售后服务部', '研发部', '物流部', '经销商'] as const;
const CAUSES = ['产品质量', '配件供应', '服务态度', '上门不及时'] as const;
const SUBJECTS = ['智能产品安装与调试', '恒温花洒故障判断', '退料与旧件管理'] as const;

/** Requests and complaints of the month: a tenth as many as repairs, nearly all answered in time. */
export function monthRequests(dealer: SampleDealer, order: SampleOrder): readonly ServiceRequest[] {
  const random = dealerStream(order, dealer.index, 'service');
  const count = dealer.reporting === 'zero' ? 0 : Math.round(order.rows / 10);
  const staff = [personName(random), personName(random)];
  return Array.from({ length: count }, (_, index): ServiceRequest => {
    const kind = random.pick(TYPES);
    const complaint = kind === '投诉' || kind === '质量投诉';
    const receivedAt = momentOf(addDays(firstDay(order.month), random.whole(0, 24)), random.whole(480, 1080) * 60);
    const answeredAt = hoursLater(
      receivedAt,
      kind === '咨询' ? random.whole(10, random.chance(0.05) ? 400 : 200) / 60 : random.whole(1, 20),
    );
    const person = staff[random.whole(0, staff.length - 1)] ?? personName(random);
    const compensated = complaint && random.chance(0.2);
    return {
      request: `QQ${dealer.number}-${yymm(order.month)}-${String(index + 1).padStart(3, '0')}`,
      type: standardWord(kind, languageOf(order)),
      receivedAt,
      answeredAt,
      finishedAt: hoursLater(answeredAt, random.whole(2, 90)),
      customer: personName(random),
      department: random.pick(DEPARTMENTS),
      ...(complaint && { person, cause: random.pick(CAUSES) }),
      outcome: complaint ? '已上门说明并处理' : '已答复客户',
      ...(compensated && { compensation: (random.whole(5, 30) * 1000) as Money }),
      satisfied: yesOrNo(random.chance(0.92)),
    };
  });
}

/** One training in the month, sometimes two. */
export function monthTrainings(dealer: SampleDealer, order: SampleOrder): readonly Training[] {
  const random = dealerStream(order, dealer.index, 'training');
  const count = dealer.reporting === 'zero' || order.rows === 0 ? 0 : random.whole(1, 2);
  return Array.from({ length: count }, (_, index): Training => ({
    heldOn: addDays(firstDay(order.month), 6 + index * 9 + random.whole(0, 5)),
    mode: random.pick(['onTour', 'central', 'byMail']),
    subject: random.pick(SUBJECTS),
    teacher: personName(random),
    people: random.whole(4, 20),
  }));
}
