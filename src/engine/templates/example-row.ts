import { type Day, addMonths, day } from '../values/day';
import type { Language } from '../values/language';
import type { Month } from '../values/month';
import type { AnyColumns } from '../schema/sheet';

/** The month in which the contract's examples are written. */
const WRITTEN_IN = '2026-03';

const IN_ENGLISH: Readonly<Record<string, string>> = {
  张三: 'Customer A',
  李四: 'Technician B',
  王五: 'Teacher C',
  '杭州市示例路 1 号': '1 Example Road',
  杭州示例卫浴有限公司: 'Example Bathrooms Ltd',
  华东: 'East',
  漏水: 'Leak',
  '进水管接头处滴水，已持续两天': 'Drips at the inlet joint, for two days',
  密封圈老化: 'Seal worn out',
  '更换密封圈，试水正常': 'Seal replaced, tested',
  水箱密封圈: 'Tank seal',
  师傅很准时: 'Technician came on time',
  咨询: 'Enquiry',
  已答复客户: 'Customer answered',
  智能产品安装与调试: 'Installing and adjusting smart products',
  智能坐便器: 'Smart toilet',
  智能: 'Smart',
  个: 'pcs',
  示例塑业: 'Example Plastics',
};

/** A sheet's example as cells to show: in the workbook's language, its dates moved to the workbook's month. */
export function exampleRow(
  columns: AnyColumns,
  example: Readonly<Record<string, string | number>>,
  language: Language,
  month: Month | undefined,
): readonly (string | number | null)[] {
  return Object.entries(columns).map(([field, { type }]) => {
    const written = example[field];
    if (written === undefined) return null;
    if (type.kind === 'choice') {
      const { value } = type.read(written, { serialOffset: 0 });
      return value === undefined ? written : type.write(value, language);
    }
    if (typeof written === 'number') return written;
    return moved(language === 'en' ? (IN_ENGLISH[written] ?? written) : written, month ?? (WRITTEN_IN as Month));
  });
}

function moved(text: string, month: Month): string {
  const dated = /^(\d{4}-\d\d-\d\d)(.*)$/.exec(text);
  if (dated?.[1]) return `${movedDay(day(dated[1]), month)}${dated[2]}`;
  return text.replace(/-2603-/, `-${month.slice(2, 4)}${month.slice(5)}-`);
}

function movedDay(from: Day, month: Month): Day {
  const monthsOf = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
  return addMonths(from, monthsOf(month) - monthsOf(WRITTEN_IN));
}
