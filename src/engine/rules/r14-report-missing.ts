import { unpackingFault as unpackingFaults } from '../records/choices';
import { stageReason } from '../warranty/stage';
import { choiceFacts } from './choice-words';
import { rowRule } from './rule';

/** R14: a fault that needs a written report, without one. */
export const reportMissing = rowRule({
  code: 'R14',
  level: 'error',
  title: { zh: '缺书面报告', en: 'Written report missing' },
  why: {
    zh: '开箱期的故障和设计隐患要追到工厂，没有书面报告就追不下去。',
    en: 'Faults on unpacking and design hazards are taken up with the factory, which needs a report.',
  },
  fix: { zh: '补写书面报告，把编号填到“书面报告编号”。', en: 'Write the report and enter its number.' },
  says: {
    unpacking: { zh: '判定为开箱期（{reason}），没有书面报告编号', en: 'Judged unpacking ({reasonEn}), without a report number' },
    hazard: { zh: '属设计隐患，没有书面报告编号', en: 'A design hazard without a report number' },
    unpackingFault: { zh: '开箱问题为“{fault}”，没有书面报告编号', en: '{faultEn} on unpacking, without a report number' },
  },
  examples: {
    accepts: [
      {
        安装: [
          { 安装单号: 'AZ-001', 开箱问题: '外观破损', 书面报告编号: 'BG-001' },
          { 安装单号: 'AZ-002', 产品编号: 'SN2', 开箱问题: '无' },
        ],
      },
      { 维修: [{ 维修单号: 'WX-001', 设计隐患: '是', 书面报告编号: 'BG-002' }] },
    ],
    rejects: [
      { 安装: [{ 安装单号: 'AZ-001', 开箱问题: '外观破损', 书面报告编号: '' }] },
      { 维修: [{ 维修单号: 'WX-001', 设计隐患: '是', 书面报告编号: '' }] },
      { 维修: [{ 维修单号: 'WX-001', 购买日期: '2026-03-01', 安装日期: '2026-03-20', 叫修时间: '2026-03-05 09:00', 产品阶段: '开箱期' }] },
    ],
  },
  checks: {
    repairs: (row, { decisions }) => {
      if (row.values.report !== undefined) return undefined;
      const judged = decisions.get(row)?.stage;
      if (judged?.stage === 'unpacking') {
        const { zh, en } = stageReason(judged);
        return { field: 'report', facts: { why: 'unpacking', reason: zh, reasonEn: en } };
      }
      return row.values.designHazard === 'yes' ? { field: 'report', facts: { why: 'hazard' } } : undefined;
    },
    installations: ({ values: { unpackingFault, report } }) =>
      report !== undefined || unpackingFault === undefined || unpackingFault === 'none'
        ? undefined
        : { field: 'report', facts: { why: 'unpackingFault', ...choiceFacts('fault', unpackingFaults.choices, unpackingFault) } },
  },
});
