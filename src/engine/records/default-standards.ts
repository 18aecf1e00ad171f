import { yesOrNo } from '../schema/types-text';
import type { Decimal } from '../values/money';
import type { Standard } from './standards';

type DefaultStandard = readonly [
  number: string,
  name: string,
  type: string,
  from: string,
  to: string,
  limit: number,
  unit: '小时' | '天' | '月',
  special: number | null,
  target: number,
  enabled: '是' | '否',
];

const [RECEIVED, ANSWERED, FINISHED] = ['受理时间', '首次答复时间', '完成时间'];

/** The service standards that a new head-office workbook begins with (domain G; those of other trades are off). */
export const DEFAULT_STANDARDS: readonly DefaultStandard[] = [
  ['S01', '咨询答复', '咨询', RECEIVED, ANSWERED, 4, '小时', null, 0.95, '是'],
  ['S02', '维修完成', '维修', '叫修时间', FINISHED, 24, '小时', 48, 0.95, '是'],
  ['S03', '闪电维修', '维修', '叫修时间', FINISHED, 12, '小时', null, 0.5, '否'],
  ['S04', '投诉答复', '投诉', RECEIVED, ANSWERED, 24, '小时', null, 1, '是'],
  ['S05', '投诉解决', '投诉', RECEIVED, FINISHED, 1, '月', null, 1, '是'],
  ['S06', '质量投诉答复', '质量投诉', RECEIVED, ANSWERED, 24, '小时', null, 1, '是'],
  ['S07', '质量投诉解决', '质量投诉', RECEIVED, FINISHED, 1, '月', null, 1, '是'],
  ['S08', '款到发货', '发料', '付款日期', '发料日期', 2, '天', null, 0.95, '是'],
  ['S09', '按约送货', '送货', '承诺时间', FINISHED, 0, '天', null, 0.95, '否'],
  ['S10', '培训落实', '培训', RECEIVED, FINISHED, 1, '月', null, 0.9, '是'],
  ['S11', '检测结果', '检测', RECEIVED, FINISHED, 24, '小时', null, 0.95, '否'],
  ['S12', '首批发货', '首批发货', RECEIVED, FINISHED, 10, '天', null, 0.95, '否'],
  ['S13', '市场支持', '市场支持', RECEIVED, FINISHED, 20, '天', null, 0.9, '否'],
  ['S14', '使用指导', '使用指导', RECEIVED, FINISHED, 10, '天', null, 0.9, '否'],
  ['S15', '跟踪报告', '跟踪报告', RECEIVED, FINISHED, 3, '月', null, 0.9, '否'],
  ['S16', '高层走访', '高层走访', RECEIVED, FINISHED, 6, '月', null, 0.9, '否'],
  ['S17', '人员走访', '人员走访', RECEIVED, FINISHED, 1, '月', null, 0.9, '否'],
  ['S18', '在线答复', '在线', RECEIVED, ANSWERED, 24, '小时', null, 0.95, '是'],
] as const satisfies readonly (readonly unknown[])[] as readonly DefaultStandard[];

const UNITS = { 小时: 'hours', 天: 'days', 月: 'months' } as const;

/** The default standards as records, in Chinese. */
export const DEFAULT_STANDARD_RECORDS = DEFAULT_STANDARDS.map(
  ([standard, name, type, from, to, limit, unit, special, target, enabled]) => ({
    standard,
    name,
    type,
    from,
    to,
    limit,
    unit: UNITS[unit],
    ...(special !== null && { specialLimit: special }),
    target: String(target) as Decimal,
    enabled: yesOrNo(enabled === '是'),
  }),
) satisfies readonly Standard[];
