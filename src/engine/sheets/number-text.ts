import { quoted } from './table-formula';
import type { CellContent } from '../plan/plan';

/** Formats that a sentence gives its numbers, as Excel's TEXT knows them. */
export const TEXT_FORMAT = {
  count: '#,##0',
  tenths: '0.0',
  hundredths: '0.00',
  rate: '0.0%',
  share: '0%',
  yuan: '#,##0.00',
  price: '#,##0.0000',
  countChange: '+#,##0;−#,##0;0',
  rateChange: '+0.0%;−0.0%;0.0%',
  pointsChange: '+0.0;−0.0;0.0',
} as const;

export type TextFormat = (typeof TEXT_FORMAT)[keyof typeof TEXT_FORMAT];

/** A number rounded half up as Excel does: on the 15 digits that it shows. */
export const rounded = (value: number, decimals: number): number => {
  const scaled = Number((Math.abs(value) * 10 ** decimals).toPrecision(15));
  return (Math.sign(value) * Math.round(scaled)) / 10 ** decimals + 0;
};

/** What TEXT(value, format) gives in Excel. */
export function numberText(value: number, format: TextFormat): string {
  const sections = format.split(';');
  const section = sections[value < 0 ? 1 : value === 0 ? 2 : 0] ?? sections[0] ?? '';
  const isRate = section.endsWith('%');
  const decimals = /\.(0+)/.exec(section)?.[1]?.length ?? 0;
  const scaled = rounded(isRate ? Math.abs(value) * 100 : Math.abs(value), decimals).toFixed(decimals);
  const digits = section.includes(',') ? scaled.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',') : scaled;
  const sign = /^[+−]/.exec(section)?.[0] ?? (value < 0 && sections.length === 1 ? '−' : '');
  return `${sign}${digits}${isRate ? '%' : ''}`;
}

/** A piece of a sentence: words, or the number of a cell. */
export type SentencePart = string | { readonly cell: string; readonly value: number; readonly format: TextFormat };

/** A sentence as a formula over the cells that hold its numbers, with the text it gives now. */
export function sentence(...parts: readonly SentencePart[]): CellContent {
  const pieces = parts.filter((part) => part !== '');
  if (pieces.every((part) => typeof part === 'string')) return pieces.join('');
  return {
    formula: pieces.map((part) => (typeof part === 'string' ? quoted(part) : `TEXT(${part.cell},${quoted(part.format)})`)).join('&'),
    value: pieces.map((part) => (typeof part === 'string' ? part : numberText(part.value, part.format))).join(''),
  };
}
