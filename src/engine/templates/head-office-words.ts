import type { Words } from '../values/language';
import type { HeadOfficeListId } from '../records/books';
import type { WrittenSettings } from '../records/settings';

/** What the head-office workbook is called. */
export const HEAD_OFFICE_WORKBOOK: Words = { zh: '总部工作簿', en: 'Head-office workbook' };

/** What each list of head office is for. */
export const HEAD_OFFICE_PURPOSES: Readonly<Record<HeadOfficeListId, Words>> = {
  dealers: {
    zh: '每个特约承销商一行；停用的不再催报。',
    en: 'One row for each authorised dealer; inactive ones are not expected to report.',
  },
  products: { zh: '每个型号一行，保修月数决定保修期。', en: 'One row for each model; its months decide the warranty.' },
  prices: {
    zh: '每种配件一行；调价时加一行，写上生效日期，旧行保留。',
    en: 'One row for each part; for a new price add a row with its date and keep the old one.',
  },
  standards: {
    zh: '对外承诺的时限，按本企业情况增减；不考核的把“启用”改为“否”。',
    en: 'The limits that you promise; switch off what you do not measure.',
  },
  partRequests: { zh: '经销商的配件需求；未发的下月保留。', en: 'Dealers’ requests for parts; those not shipped are kept for next month.' },
  issues: { zh: '本月每张领料单的每种配件一行。', en: 'One row for each part of each issue slip of the month.' },
  receipts: {
    zh: '工厂实收为准；中转地点收到的也记，到工厂后再记一行。',
    en: 'What the factory counted; also what reached the transit place, with another row when the factory has it.',
  },
  approvals: {
    zh: '免退、延期、折价、免收费、红冲都要先登记。',
    en: 'No return, extension, discount, waiver and reversal are registered here first.',
  },
  openingBalance: {
    zh: '上月月报的“期末结转”；第一个月手工填一次。',
    en: 'Last month’s closing balance; filled in by hand in the first month.',
  },
  earlierCharges: {
    zh: '以前各月收过的费，由“下月”写入；红冲以此为限。',
    en: 'What was charged in earlier months, written when the next month begins; it limits reversals.',
  },
  corrections: {
    zh: '总部对经销商填报的更正；每次读取都生效。',
    en: 'Cells of dealers’ files put right by head office, applied whenever a file is read.',
  },
  layoutMemory: {
    zh: '经销商自己的表头对应哪一列；确认一次，每月有效。',
    en: 'Which column a dealer’s own header means; confirmed once, used every month.',
  },
  improvements: { zh: '针对故障的改进项目，到期跟踪。', en: 'Improvement items against faults, followed until done.' },
  history: { zh: '各月结账后的指标，由月结写入，供趋势使用。', en: 'Figures of closed months, written by a close and read by the trends.' },
};

/** What each setting decides, where its title alone does not say it. */
export const SETTING_HINTS: { readonly [Field in keyof WrittenSettings]?: Words } = {
  warrantyMonths: { zh: '产品表里没有的型号按此计算', en: 'For models that are not in Products' },
  returnDays: { zh: '配件价格表里没有写期限的，借出后几天内退回', en: 'For parts without a term of their own' },
  returnPlace: { zh: '只有这里清点的退料才算退回', en: 'Only what is counted here is returned' },
  transitPlace: { zh: '到这里只算在途', en: 'What reached this place is in transit' },
  transitDays: { zh: '在途几天内，逾期的先不收费', en: 'Days for which overdue parts in transit are not charged' },
  repairHours: { zh: '叫修到完成，自然小时', en: 'From call to finish, calendar hours' },
  specialRepairHours: { zh: '写明特殊情况时', en: 'With a special case given' },
  repeatDays: { zh: '同一台产品修好后几天内再叫修，算重复维修', en: 'A further call for the same unit within these days is a repeat' },
  visitSample: { zh: '抽查名单占完工单的比例', en: 'Share of finished jobs that is drawn' },
  drawSeed: { zh: '换一个数就换一批；同一个数总抽出同一批', en: 'The same number always draws the same list' },
  language: { zh: 'zh 中文，en 英文', en: 'zh Chinese, en English' },
  nearGap: { zh: '离目标多近算黄灯，再低是红灯', en: 'Yellow within this gap below a target, red further below' },
  targetOnTime: { zh: '绿灯线', en: 'Green at or above' },
  targetClean: { zh: '绿灯线', en: 'Green at or above' },
  targetReturned: { zh: '绿灯线', en: 'Green at or above' },
  targetSatisfied: { zh: '绿灯线；总体 4 分及以上算满意', en: 'Green at or above; 4 and 5 are satisfied' },
  targetFirstFix: { zh: '绿灯线', en: 'Green at or above' },
  weightOnTime: { zh: '经销商评分的权重，五项合计不必是 100', en: 'Weight in the dealer score; the five need not add up to 100' },
  weightClean: { zh: '同上一项', en: 'As above' },
  weightReturned: { zh: '同上一项', en: 'As above' },
  weightSatisfied: { zh: '同上一项', en: 'As above' },
  weightSubmitted: { zh: '同上一项', en: 'As above' },
};
