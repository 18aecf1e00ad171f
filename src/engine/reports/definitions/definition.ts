import type { Words } from '../../values/language';
import { choice } from '../../schema/types-text';

/** 分类 of 口径说明. */
export const subject = choice({
  indicator: { zh: '指标', en: 'Indicator' },
  service: { zh: '维修', en: 'Service' },
  faults: { zh: '故障', en: 'Faults' },
  parts: { zh: '配件', en: 'Parts' },
  money: { zh: '金额', en: 'Money' },
  check: { zh: '抽查', en: 'Spot checks' },
  source: { zh: '数据', en: 'Data' },
});

/** A line of 口径说明: what a figure means, and what it is this month. */
export type Definition = readonly [subject: keyof typeof subject.choices, name: Words, meaning: Words, value?: Words | undefined];

/** A value that is the same in both languages. */
export const both = (value: string | number): Words => ({ zh: String(value), en: String(value) });

/** A factor as per cent. */
export const percent = (factor: string | number): string => `${Number((Number(factor) * 100).toFixed(2))}%`;
