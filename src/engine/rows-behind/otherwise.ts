import type { Words } from '../values/language';

/** What numbers are that count and sum no rows: said where their rows are asked for. */
export const OTHERWISE = {
  ownRow: {
    zh: '一行就是一笔记录，这是它自己的数；点单号到原行',
    en: 'The line is one record and the figure its own; its number leads to the row',
  },
  days: { zh: '由这一行的日期和盘点日期算出的天数', en: 'Days between the date of the line and the as-of date' },
  hours: { zh: '由这一行的叫修时间算出的小时数', en: 'Hours since the call of the line' },
  place: { zh: '原行在经销商文件里的行号', en: 'The number of the row in the dealer’s file' },
  setting: { zh: '设置、服务标准或配件价格里填的数', en: 'Entered in Settings, Service standards or the price list' },
  ranking: { zh: '按得分排出的名次', en: 'The place by score' },
  score: { zh: '由右边几个比率按「设置」里的权重合成', en: 'Made of the rates at the right by the weights in Settings' },
  history: { zh: '来自「历史」里以前月份的数，或与它相比', en: 'From Month history of earlier months, or compared with it' },
  historySum: {
    zh: '「历史」里各月的数加总，比率按分母加权',
    en: 'Months of Month history added, rates weighted by what they were taken of',
  },
  lastMonth: { zh: '上月月报里的数，或与它相比', en: 'From last month’s report, or compared with it' },
  earlierRates: { zh: '由前期月报和「历史」里的件数算出', en: 'From the counts of earlier reports and Month history' },
  formula: { zh: '活公式，直接点单元格看它取哪些表', en: 'A live formula: select the cell to see which tables it takes' },
  value: { zh: '逐笔数量 × 收料当天的成本价', en: 'Each quantity at the cost price of the day received' },
  quotient: { zh: '由同一行的另外两个数相除', en: 'One number of the line divided by another' },
  weakest: {
    zh: '本店与全体同一指标的比率：见「最弱项」和各汇总表',
    en: 'The rate of the weakest indicator, here and of all dealers: see the summaries',
  },
  files: { zh: '同一家多交的文件数：见「收件」和「重报差异」', en: 'Further files of the dealer: see Collect and Resubmissions' },
  warranty: { zh: '盘点日期到保修截止的天数', en: 'Days from the as-of date to the end of the warranty' },
  target: { zh: '「设置」里填的目标或界限', en: 'A target or limit entered in Settings' },
  compared: { zh: '本月的数与上月或目标相比', en: 'This month’s number compared with last month’s or the target' },
  difference: { zh: '由同一行的合计减去各阶段', en: 'What the stages of the line leave of its total' },
  shown: { zh: '图里或标题里数出的个数', en: 'How many are named in the chart or its title' },
  sentence: {
    zh: '一段文字；其中每个数都在右侧「要点中的数字」里，点那里',
    en: 'A text: its numbers stand at the right under Numbers of the key points',
  },
} as const satisfies Readonly<Record<string, Words>>;
