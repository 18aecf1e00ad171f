import { column, list, required } from '../../schema/sheet';
import { count } from '../../schema/types-number';
import { share } from '../../schema/types-report';
import { code, text } from '../../schema/types-text';
import { groupBy, sumOf } from '../../values/group';
import { isNullToken } from '../../values/text';
import type { LedgerRow } from '../../ledgers/ledger';
import { oncePerDealer } from '../../ledgers/submission';
import type { Installation } from '../../records/installations';
import { COLOUR } from '../../sheets/look';
import { firstRowLinks } from '../first-row-links';
import type { MonthOutcome } from '../../month/outcome';
import { madeOnce } from '../made-once';
import { report } from '../report';

/** 安装汇总: installations by dealer. */
export const installationSummary = list('installationSummary', '安装汇总', 'Installation summary', {
  dealer: required('经销商编号', 'Dealer no.', code),
  name: column('经销商名称', 'Dealer name', text, { width: 26 }),
  region: column('区域', 'Region', text),
  installations: column('安装数', 'Installations', count, { width: 11 }),
  passed: column('合格', 'Passed', count),
  failed: column('不合格', 'Failed', count),
  faults: column('开箱问题', 'Unpacking faults', count, { width: 11 }),
  rate: column('开箱问题率', 'Unpacking fault rate', share, { width: 12 }),
});

/** Whether something stands in 开箱问题 that is not 无: also a word that is not in the list. */
export const hasUnpackingFault = ({ values: { unpackingFault }, written }: LedgerRow<Installation>): boolean =>
  unpackingFault === undefined
    ? written.unpackingFault !== undefined && !isNullToken(String(written.unpackingFault))
    : unpackingFault !== 'none';

/** The sheet 安装汇总. */
export const installationSummaryReport = report({
  sheet: installationSummary,
  group: 'summaries',
  freezeAfter: 'name',
  key: ['dealer'],
  subtitle: () => ({
    zh: '开箱问题 = 填写了外观破损、配件缺少或功能异常的安装',
    en: 'Unpacking faults = installations with damage, missing parts or malfunction',
  }),
  rows: madeOnce(({ submissions: { rows }, ledgers }: MonthOutcome) => {
    const byDealer = groupBy(
      ledgers.installations.filter((row) => row.counts),
      (row) => row.dealer,
    );
    return oncePerDealer(rows)
      .filter((row) => row.dealer !== '' || byDealer.has(''))
      .map(({ dealer, name, region }) => {
        const own = byDealer.get(dealer) ?? [];
        const of = (fits: (values: (typeof own)[number]['values']) => boolean) => sumOf(own, ({ values }) => (fits(values) ? 1 : 0));
        const faults = sumOf(own, (row) => (hasUnpackingFault(row) ? 1 : 0));
        return {
          dealer,
          name,
          region,
          installations: own.length,
          passed: of(({ result }) => result === 'passed'),
          failed: of(({ result }) => result === 'failed'),
          faults,
          ...(own.length > 0 && { rate: faults / own.length }),
        };
      });
  }),
  wrap: ['name'],
  totals: {
    dealer: 'label',
    installations: 'sum',
    passed: 'sum',
    failed: 'sum',
    faults: 'sum',
    rate: { share: [['faults'], ['installations']] },
  },
  formulas: (outcome, links) => {
    const link = firstRowLinks(outcome, links, 'installations');
    return { dealer: ({ dealer }) => link(dealer) };
  },
  draw: (area) => ({
    conditionalFormats: [
      {
        kind: 'formula',
        ranges: [area.range('failed', 'faults')],
        formula: `${area.cell('failed').replace('$', '')}>0`,
        style: { font: { bold: true, colour: COLOUR.badText } },
      },
    ],
  }),
});
