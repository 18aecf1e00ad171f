import type { WordTable } from '../../words/use-words';

/** Words of 设置. */
export const SETTINGS_WORDS = {
  heading: { zh: '设置', en: 'Settings' },
  where: {
    zh: '改好即存入当前工作簿的「设置」表；留空用灰字的默认值。',
    en: 'Changes go into the sheet Settings of this workbook; blank means the default in grey.',
  },
  firm: { zh: '公司', en: 'Firm' },
  month: { zh: '月份与上报', en: 'Month and reporting' },
  limits: { zh: '期限与抽样', en: 'Limits and samples' },
  targets: { zh: '目标', en: 'Targets' },
  weights: { zh: '评分权重', en: 'Score weights' },
  allowed: { zh: '可填：{allowed}', en: 'Allowed: {allowed}' },
  notSaved: { zh: '没有存入', en: 'Not saved' },
  chinese: { zh: '中文', en: '中文' },
  english: { zh: 'English', en: 'English' },
  openSheet: { zh: '打开「设置」表', en: 'Open the sheet' },
  ofDealer: {
    zh: '经销商工作簿的月份、编号和名称写在「封面」表，改了随即重新检查。',
    en: 'Month, number and name of a dealer’s workbook stand on its cover; it is checked again as you change them.',
  },
  cover: { zh: '打开「封面」', en: 'Open the cover' },
} as const satisfies WordTable;
