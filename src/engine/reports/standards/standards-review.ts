import { sayIn } from '../../values/language';
import { column, list, required } from '../../schema/sheet';
import { count } from '../../schema/types-number';
import { share } from '../../schema/types-report';
import { code, text } from '../../schema/types-text';
import { type JudgedCase, casesByDealer, standardRate } from '../../indicators/standard-results';
import { signalOf } from '../../indicators/shares';
import type { Standard } from '../../records/standards';
import type { MonthOutcome } from '../../month/outcome';
import { numberText, TEXT_FORMAT } from '../../sheets/number-text';
import { type ChartBeside, chartsBeside } from '../charts-beside';
import { signalRates } from '../rate-bars';
import { report } from '../report';
import { badCounts, signalChoice, signalFormats } from '../signal-column';
import { standardsNote } from './standards-note';

/** 服务标准考核: each enabled standard by dealer (G). */
const standardsReview = list('standardsReview', '服务标准考核', 'Standards review', {
  standard: required('标准编号', 'Standard no.', code, { width: 11 }),
  name: column('标准名称', 'Standard name', text, { width: 18 }),
  dealer: required('经销商编号', 'Dealer no.', code),
  cases: column('件数', 'Cases', count),
  met: column('达标', 'Met', count),
  late: column('超时', 'Late', count),
  undecided: column('未判定', 'Not judged', count),
  rate: column('达标率', 'Rate', share),
  target: column('目标', 'Target', share),
  result: column('结果', 'Result', signalChoice, { width: 12 }),
});

/** The sheet 服务标准考核. */
export const standardsReviewReport = report({
  sheet: standardsReview,
  group: 'summaries',
  freezeAfter: 'dealer',
  key: ['standard', 'dealer'],
  empty: { zh: '启用的服务标准本月没有可考核的事项', en: 'No case of any enabled standard this month' },
  subtitle: ({ standards }) => {
    const [all, used] = [standards.length, standards.filter(({ cases }) => cases.length > 0).length];
    return {
      zh: `启用标准 ${all} 项，本月有事项的 ${used} 项；未判定 = 未到期或时间不全`,
      en: `${all} standards enabled, ${used} with cases this month; not judged = still within the limit, or times missing`,
    };
  },
  rows: (outcome) =>
    outcome.standards.flatMap(({ standard, cases }) => casesByDealer(cases).map(([dealer, own]) => line(standard, dealer, own, outcome))),
  totals: { standard: 'label', cases: 'sum', met: 'sum', late: 'sum', undecided: 'sum', rate: { share: [['met'], ['met', 'late']] } },
  note: standardsNote,
  draw: (area, outcome) => ({
    ...chartsBeside(area, standardsReview.columns, outcome.settings.language, [byStandard(outcome)]),
    conditionalFormats: [...signalFormats(area, 'result', outcome.settings.language), badCounts(area, 'late')],
  }),
});

const line = ({ standard = '', name = '', target }: Standard, dealer: string, cases: readonly JudgedCase[], { settings }: MonthOutcome) => {
  const rate = standardRate(cases);
  const of = (result: JudgedCase['result']) => cases.filter((one) => one.result === result).length;
  return {
    standard,
    name,
    dealer,
    cases: cases.length,
    met: of('met'),
    late: of('late'),
    undecided: of('undecided'),
    ...(rate !== undefined && { rate }),
    ...(target !== undefined && { target: Number(target) }),
    result: target === undefined ? ('noTarget' as const) : signalOf(rate, target, settings.nearGap),
  };
};

/** The rate of every enabled standard over all dealers; those without a judged case say so in their name. */
function byStandard(outcome: MonthOutcome): ChartBeside {
  const { language, nearGap } = outcome.settings;
  const say = sayIn(language);
  const lines = outcome.standards.map(({ standard: { name = '', target }, cases }) => {
    const rate = standardRate(cases);
    return {
      name: rate === undefined ? `${name}${say({ zh: '（无）', en: ' (none)' })}` : name,
      rate,
      signal: target === undefined ? 'none' : signalOf(rate, target, nearGap),
    };
  });
  const judged = lines.filter(({ rate }) => rate !== undefined);
  const worst = judged.reduce<(typeof lines)[number] | undefined>(
    (least, one) => (least && (least.rate ?? 1) <= (one.rate ?? 1) ? least : one),
    undefined,
  );
  const missed = judged.filter(({ signal }) => signal === 'bad').length;
  const subject = say({ zh: '各项标准达标率', en: 'Rate by standard' });
  const lowest = worst && `${worst.name} ${numberText(worst.rate ?? 0, TEXT_FORMAT.rate)}`;
  return signalRates({
    subject,
    title: say({ zh: `${subject}：${missed} 项未达标，最低 ${lowest}`, en: `${subject}: ${missed} missed, lowest ${lowest}` }),
    aside: say({ zh: '全体经销商', en: 'all dealers' }),
    header: say({ zh: '标准', en: 'Standard' }),
    lines,
    altText: say({ zh: '条形图：每项启用标准的达标率，按信号着色', en: 'Bars: the rate of each enabled standard, in signal colours' }),
    room: lines.length + 3,
    language,
  });
}
