import type { Installation } from '../records/installations';
import type { Repair } from '../records/repairs';
import { outOfOrder, type Step } from './order-of-times';
import { rowRule } from './rule';

/** R3: times of a repair or installation that cannot follow each other. */
export const orderOfTimes = rowRule({
  code: 'R3',
  level: 'error',
  title: { zh: '时间先后颠倒', en: 'Times out of order' },
  why: {
    zh: '先叫修、再响应、上门、完成；顺序反了，用时和保修都会算错。',
    en: 'A job is called, answered, reached and finished in this order; otherwise hours and warranty come out wrong.',
  },
  fix: {
    zh: '对照派工单改正写错的那个时间，多半是日期抄错或上下午写反。',
    en: 'Correct the wrong time from the job slip; often a miscopied date, or morning for afternoon.',
  },
  says: { zh: '{later} {at} 早于{earlier} {before}', en: '{laterEn} {at} is before {earlierEn} {before}' },
  examples: {
    accepts: [
      { 维修: [{ 维修单号: 'WX-001', 叫修时间: '2026-03-05 22:53', 响应时间: '', 上门时间: '', 完成时间: '2026-03-05' }] },
      { 维修: [{ 维修单号: 'WX-001', 购买日期: '2026-03-05', 安装日期: '', 叫修时间: '2026-03-05 09:00' }] },
    ],
    rejects: [
      {
        维修: [
          {
            维修单号: 'WX-001',
            叫修时间: '2026-03-05 14:00',
            响应时间: '2026-03-05 14:10',
            上门时间: '2026-03-05 15:00',
            完成时间: '2026-03-05 09:00',
          },
        ],
      },
      { 维修: [{ 维修单号: 'WX-001', 购买日期: '2026-03-20', 安装日期: '', 叫修时间: '2026-03-05 09:00' }] },
      { 安装: [{ 安装单号: 'AZ-001', 安装日期: '2026-03-10', 调试合格日期: '2026-03-08' }] },
    ],
  },
  checks: {
    repairs: ({ values }) => outOfOrder(values, JOB),
    installations: ({ values }) => [...outOfOrder(values, COMMISSIONING), ...outOfOrder(values, SALE), ...outOfOrder(values, DELIVERY)],
  },
});

const JOB: readonly Step<Repair>[] = [
  ['boughtOn', '购买日期', 'Purchase'],
  ['calledAt', '叫修时间', 'Call'],
  ['answeredAt', '响应时间', 'Answer'],
  ['arrivedAt', '上门时间', 'Arrival'],
  ['finishedAt', '完成时间', 'Finish'],
];

const COMMISSIONING: readonly Step<Installation>[] = [
  ['installedOn', '安装日期', 'Installation'],
  ['acceptedOn', '调试合格日期', 'Acceptance'],
];

const SALE: readonly Step<Installation>[] = [
  ['producedOn', '出厂日期', 'Production'],
  ['boughtOn', '购买日期', 'Purchase'],
];

const DELIVERY: readonly Step<Installation>[] = [
  ['producedOn', '出厂日期', 'Production'],
  ['installedOn', '安装日期', 'Installation'],
];
