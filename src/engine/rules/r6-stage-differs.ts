import { stage as stages } from '../records/choices';
import { stageReason } from '../warranty/stage';
import { choiceFacts } from './choice-words';
import { rowRule } from './rule';

/** R6: the stage as declared is not the one that follows from the dates. */
export const stageDiffers = rowRule({
  code: 'R6',
  level: 'error',
  needsHeadOffice: true,
  title: { zh: '产品阶段与判定不符', en: 'Stage differs from the dates' },
  why: {
    zh: '阶段决定收不收费；按购买日期、保修月数和叫修时间算出来的才作数。',
    en: 'The stage decides what is charged; what follows from purchase, warranty and call counts.',
  },
  fix: {
    zh: '核对购买日期、安装日期和叫修时间；日期都对，就把产品阶段改成判定的阶段。',
    en: 'Check the dates of purchase, installation and call; if they are right, change the stage.',
  },
  says: { zh: '填写 {declared}，判定 {judged}：{reason}', en: 'Declared {declaredEn}, judged {judgedEn}: {reasonEn}' },
  examples: {
    accepts: [
      {
        维修: [
          {
            维修单号: 'WX-001',
            产品型号: 'ZN-300',
            购买日期: '2024-03-05',
            安装日期: '2024-03-06',
            叫修时间: '2026-03-05 09:00',
            产品阶段: '保修期内',
          },
        ],
      },
    ],
    rejects: [
      {
        维修: [
          {
            维修单号: 'WX-001',
            产品型号: 'ZN-300',
            购买日期: '2024-03-04',
            安装日期: '2024-03-06',
            叫修时间: '2026-03-05 09:00',
            产品阶段: '保修期内',
          },
        ],
      },
      {
        维修: [{ 维修单号: 'WX-001', 购买日期: '2026-03-01', 安装日期: '2026-03-20', 叫修时间: '2026-03-05 09:00', 产品阶段: '保修期内' }],
      },
    ],
  },
  checks: {
    repairs: (row, { decisions }) => {
      const declared = row.values.stage;
      const judged = decisions.get(row)?.stage;
      if (declared === undefined || judged?.stage === undefined || declared === judged.stage) return undefined;
      const words = { ...choiceFacts('declared', stages.choices, declared), ...choiceFacts('judged', stages.choices, judged.stage) };
      const { zh, en } = stageReason(judged);
      return { field: 'stage', facts: { ...words, reason: zh, reasonEn: en } };
    },
  },
});
