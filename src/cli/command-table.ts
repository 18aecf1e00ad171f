import type { Words } from '../engine/values/language';
import { check } from './check';
import { close } from './close';
import { makeNew } from './new';
import { next } from './next';
import { period } from './period';
import { samples } from './samples';
import { template } from './template';

/** An option as it stands on the command line, and what its help says. */
export interface OptionLine {
  readonly flags: string;
  readonly says: Words;
  readonly isRequired?: true;
  readonly otherwise?: string;
}

/** A command with its options. */
export interface CommandLine {
  readonly usage: string;
  readonly says: Words;
  readonly run: (...given: never[]) => Promise<number>;
  readonly options: readonly OptionLine[];
}

const option = (flags: string, zh: string, en: string, otherwise?: string): OptionLine => ({
  flags,
  says: { zh, en },
  ...(otherwise !== undefined && { otherwise }),
});
const required = (flags: string, zh: string, en: string): OptionLine => ({ ...option(flags, zh, en), isRequired: true });

const REPLACE = option('--force', '替换已有的输出', 'replace an existing output');
const MONTH = ['报表月份', 'report month'] as const;
const WORKBOOK = ['输出的 .xlsx', 'the .xlsx to write'] as const;

/** What every command understands. */
export const EVERYWHERE: readonly OptionLine[] = [
  option('--lang <zh|en>', '语言', 'language'),
  option('--json', '结果写成一个 JSON 文档', 'results as one JSON document'),
];

/** The commands, in the order of a month. */
export const COMMANDS: readonly CommandLine[] = [
  {
    usage: 'new',
    says: { zh: '新建空的总部工作簿（带默认设置）', en: 'make an empty head-office workbook with defaults' },
    run: makeNew,
    options: [required('--out <file>', ...WORKBOOK), option('--month <YYYY-MM>', ...MONTH), REPLACE],
  },
  {
    usage: 'template',
    says: { zh: '新建经销商的标准工作簿', en: 'make a dealer’s standard workbook' },
    run: template,
    options: [
      required('--dealer <no>', '经销商编号', 'dealer number'),
      required('--month <YYYY-MM>', ...MONTH),
      required('--out <file>', ...WORKBOOK),
      option('--hq <file>', '总部工作簿：带入它的型号、配件和经销商资料', 'head-office workbook: its models, parts and dealer data'),
      REPLACE,
    ],
  },
  {
    usage: 'check <files...>',
    says: { zh: '校验经销商工作簿', en: 'validate dealers’ workbooks' },
    run: check,
    options: [
      option('--hq <file>', '总部工作簿', 'head-office workbook'),
      option('--month <YYYY-MM>', '报表月份（默认按总部或封面）', 'report month (default: head office’s or the cover’s)'),
      option(
        '--mapping <file>',
        '有“映射”表的工作簿：表名、列名对不上时按它读',
        'workbook with a sheet Layout memory: how to read what has other names',
      ),
      option('--explain', '说明每张表是怎么读的，并给出可登记的映射', 'say how each sheet was read, and suggest rows for Layout memory'),
    ],
  },
  {
    usage: 'close',
    says: { zh: '月结：读入、校验、对账，写出月报', en: 'close the month: read, check, reconcile, write the report' },
    run: close,
    options: [
      required('--hq <file>', '总部工作簿（不会改动）', 'head-office workbook (never touched)'),
      required('--dealers <folder>', '经销商文件所在文件夹（含子文件夹）', 'folder of the dealers’ files, subfolders included'),
      required('--out <file>', '输出的月报 .xlsx', 'the report to write'),
      option('--month <YYYY-MM>', '报表月份（默认按「设置」）', 'report month (default: Settings)'),
      option('--as-of <YYYY-MM-DD>', '盘点日期（默认当月最后一天）', 'as-of date (default: the month’s last day)'),
      option('--force', '替换已有的月报，保留处理状态和备注', 'replace an existing report; handling and notes are kept'),
      option('--reopen', '重新月结已结的月份', 'close a closed month again'),
      option(
        '--earlier <files...>',
        '以前月份的月报：跨月的重复维修、重复单号、档案用',
        'reports of earlier months: for repeats, duplicates and archives across months',
      ),
      option(
        '--managers <file>',
        '另写一份管理层摘要：只有汇总，没有台账和个人信息',
        'also write the managers’ copy: summaries without ledgers and personal data',
      ),
      option(
        '--mapping <file>',
        '有“映射”表的工作簿：表名、列名对不上时按它读，并记进月报的“映射”',
        'workbook with a sheet Layout memory: how to read what has other names; kept in the report’s own',
      ),
      option('--feedback <folder>', '另给每家经销商写一份回执', 'also write a feedback workbook for each dealer'),
    ],
  },
  {
    usage: 'next',
    says: { zh: '由月报生成下月的总部工作簿', en: 'make next month’s head-office workbook from a report' },
    run: next,
    options: [
      required('--from <file>', '本月月报', 'the month’s report'),
      required('--out <file>', '输出的总部工作簿', 'the head-office workbook to write'),
      REPLACE,
    ],
  },
  {
    usage: 'period',
    says: { zh: '把几个月合成季度、年度或任意期间的工作簿', en: 'put months together: a quarter, a year, or any period' },
    run: period,
    options: [
      required('--from <YYYY-MM>', '从哪个月', 'first month'),
      required('--to <YYYY-MM>', '到哪个月（含）', 'last month, included'),
      required(
        '--report <files...>',
        '各月月报；只给最近一份时，以前的月份取自它的历史',
        'the months’ reports; of a single one the earlier months come from its history',
      ),
      required('--out <file>', ...WORKBOOK),
      REPLACE,
    ],
  },
  {
    usage: 'samples',
    says: { zh: '生成样例数据（带已知问题）', en: 'make sample data with known faults' },
    run: samples,
    options: [
      option('--dealers <n>', '经销商数', 'number of dealers', '30'),
      option('--rows <n>', '每家维修数', 'repairs of each dealer', '200'),
      option('--month <YYYY-MM>', ...MONTH, '2026-03'),
      option('--seed <n>', '随机种子', 'seed', '1'),
      required('--out <folder>', '输出文件夹', 'folder to write'),
      REPLACE,
    ],
  },
];
