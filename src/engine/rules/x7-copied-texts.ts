import type { LedgerRow } from '../ledgers/ledger';
import type { Repair } from '../records/repairs';
import { groupBy, keyOf } from '../values/group';
import { remembered } from '../values/remembered';
import { folded } from '../values/text';
import { SEVEN_DEALERS, besidePeers, sharesOf } from './peers';
import { monthRule } from './rule';
import { percent, shownShare } from './share';

/** X7: the same symptom, cause and action word for word in a large part of a dealer's repairs. */
export const copiedTexts = monthRule({
  code: 'X7',
  level: 'note',
  title: { zh: '三项文字成片照抄', en: 'Copied texts' },
  why: {
    zh: '每台的故障不会一字不差；成片照抄，质量分析就没有了依据。',
    en: 'Faults are never the same word for word; copied texts leave nothing to analyse.',
  },
  fix: { zh: '请经销商按派工单逐单写清，抽几单回访。', en: 'Ask the dealer to write each job from its slip, and visit some of them.' },
  says: {
    peers: {
      zh: '故障描述、原因、措施与本家另外 {others} 单一字不差，占本家 {own}；{count} 家照抄所占的中位数 {median}，一般相差 {mad}',
      en: 'Symptom, cause and action are those of {others} other jobs word for word, {own} of this dealer’s; the median of {count} dealers is {median}, the usual difference {mad}',
    },
    alone: {
      zh: '故障描述、原因、措施与本家另外 {others} 单一字不差，占本家 {own}',
      en: 'Symptom, cause and action are those of {others} other jobs word for word, {own} of this dealer’s',
    },
  },
  examples: {
    accepts: [{ 维修: [1, 2, 3, 4, 5].map((number) => ({ 维修单号: `WX-00${number}`, 故障描述: `进水管第 ${number} 个接头处滴水` })) }],
    rejects: [{}, SEVEN_DEALERS].map((others) => ({ ...others, 维修: [1, 2, 3, 4, 5].map((number) => ({ 维修单号: `WX-00${number}` })) })),
  },
  check: ({ ledgers }) => {
    const counted = ledgers.repairs.filter(({ counts }) => counts);
    const ofDealer = groupBy(counted, ({ dealer }) => dealer);
    const told = counted.filter(({ values: { symptom, cause, action } }) => symptom && cause && action);
    const copied = [...groupBy(told, textsIn()).values()].filter(
      (rows) => rows.length >= FEWEST && rows.length >= LEAST_SHARE * (ofDealer.get((rows[0] as Row).dealer)?.length ?? 0),
    );
    const peers = besidePeers(
      sharesOf(
        groupBy(copied.flat(), ({ dealer }) => dealer),
        ofDealer,
      ),
      percent,
    );
    return copied.map((rows) => {
      const [row, related] = rows as [Row, Row, ...Row[]];
      return {
        row,
        list: 'repairs' as const,
        field: 'symptom',
        related,
        facts: { ...peers, others: rows.length - 1, own: shownShare(rows.length, ofDealer.get(row.dealer)?.length ?? 0) },
      };
    });
  },
});

type Row = LedgerRow<Repair>;

/** Common faults are told in common words: only many jobs, and a large part of a dealer's, are worth a look. */
const FEWEST = 5;
const LEAST_SHARE = 0.2;

function textsIn(): (row: Row) => string {
  const plain = remembered(folded);
  return ({ dealer, values: { symptom = '', cause = '', action = '' } }) => keyOf(dealer, plain(symptom), plain(cause), plain(action));
}
