import type { Words } from '../values/language';
import type { Colour } from '../plan/plan';
import { COLOUR } from './look';

/** The groups of tabs, in tab order, with the colours below. */
export type TabGroup = 'overview' | 'act' | 'parts' | 'summaries' | 'archives' | 'ledgers' | 'masters' | 'records';

/** The tab colour of each group. */
export const TAB_COLOUR: Readonly<Record<TabGroup, Colour>> = {
  overview: COLOUR.navy,
  act: COLOUR.copper,
  parts: COLOUR.blue,
  summaries: COLOUR.blue2,
  archives: COLOUR.blue3,
  ledgers: COLOUR.slate,
  masters: COLOUR.faint,
  records: COLOUR.line,
};

/** The name of each group, in 目录. */
export const TAB_GROUP_TITLE: Readonly<Record<TabGroup, Words>> = {
  overview: { zh: '总览', en: 'Overview' },
  act: { zh: '待办', en: 'To act on' },
  parts: { zh: '配件与金额', en: 'Parts and money' },
  summaries: { zh: '汇总', en: 'Summaries' },
  archives: { zh: '档案', en: 'Archives' },
  ledgers: { zh: '台账', en: 'Ledgers' },
  masters: { zh: '总部资料', en: 'Head-office data' },
  records: { zh: '记录', en: 'Records' },
};
