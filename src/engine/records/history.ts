import { type RecordIn, list, required } from '../schema/sheet';
import { month } from '../schema/types-date';
import { number } from '../schema/types-number';
import { code, text } from '../schema/types-text';

/** 历史: figures of closed months, read by the trends; a close replaces its month's rows. Excel keeps the sheet name History to itself. */
export const history = list('history', '历史', 'Month history', {
  month: required('报表月份', 'Report month', month),
  dealer: required('经销商编号', 'Dealer no.', code, { note: { zh: '* 表示全体', en: '* stands for all dealers' } }),
  measure: required('指标', 'Measure', text, {
    width: 20,
    note: { zh: '名称不随语言改变，中英文月报才接得上', en: 'Named in Chinese in every language, so that months make one trend' },
  }),
  value: required('数值', 'Value', number),
});

/** A figure of a closed month. */
export type HistoryEntry = RecordIn<typeof history>;
