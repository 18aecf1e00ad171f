import type { WordTable } from '../../words/use-words';

/** Words of 新建模板. */
export const TEMPLATE_WORDS = {
  heading: { zh: '新建经销商模板', en: 'Dealer template' },
  ownHeading: { zh: '新建本月工作簿', en: 'New workbook for this month' },
  about: {
    zh: '带下拉列表和填写说明；总部建的还带产品型号、配件和经销商资料。',
    en: 'With lists to choose from and hints; from head office also with models, parts and the dealer’s data.',
  },
  dealer: { zh: '经销商', en: 'Dealer' },
  dealerHint: { zh: '编号，如 D032', en: 'Number, such as D032' },
  month: { zh: '月份', en: 'Month' },
  make: { zh: '新建工作簿', en: 'New workbook' },
  where: {
    zh: '在新窗口打开，请另存为「经销商月报_{dealer}_{month}.xlsx」；当前工作簿不变。',
    en: 'Opens in a new window: save it there as dealer-report_{dealer}_{month}.xlsx. This workbook stays as it is.',
  },
  choose: { zh: '先填经销商编号。', en: 'Give the dealer’s number first.' },
} as const satisfies WordTable;
