import { Command } from 'commander';
import type { Language } from '../engine/values/language';
import { check } from './check';
import { close } from './close';
import { helpIn } from './help';
import { makeNew } from './new';
import { next } from './next';
import { period } from './period';
import { samples } from './samples';
import { template } from './template';
import { PRODUCT_VERSION } from './version';

type Run = (...given: never[]) => Promise<number>;
type Word = (zh: string, en: string) => string;

/** The commands with their options and help; `done` receives the exit code. */
export function program(language: Language, done: (exit: number) => void): Command {
  const word: Word = (zh, en) => (language === 'zh' ? zh : en);
  const root = new Command('service-monthly')
    .description(
      word(
        '售后月报：校验经销商月报，核对借料与退料，写出月报工作簿',
        'Service Monthly: checks dealers’ workbooks, reconciles parts, writes the month’s report',
      ),
    )
    .version(PRODUCT_VERSION, '-V, --version', word('显示版本', 'show the version'))
    .helpOption('-h, --help', word('显示帮助', 'show help'))
    .helpCommand(false)
    // What is wrong is said by the caller, in words of ours.
    .configureOutput({ outputError: () => undefined })
    .configureHelp(helpIn(language))
    .exitOverride();
  const command = (usage: string, description: string, run: Run): Command =>
    root
      .command(usage)
      .description(description)
      .helpOption('-h, --help', word('显示帮助', 'show help'))
      .option('--lang <zh|en>', word('语言', 'language'))
      .option('--json', word('结果写成一个 JSON 文档', 'results as one JSON document'))
      .exitOverride()
      .action(async (...given: unknown[]) => done(await run(...(given as never[]))));
  const force = [word('替换已有的输出', 'replace an existing output')] as const;

  command('new', word('新建空的总部工作簿（带默认设置）', 'make an empty head-office workbook with defaults'), makeNew)
    .requiredOption('--out <file>', word('输出的 .xlsx', 'the .xlsx to write'))
    .option('--month <YYYY-MM>', word('报表月份', 'report month'))
    .option('--force', ...force);

  command('template', word('新建经销商的标准工作簿', 'make a dealer’s standard workbook'), template)
    .requiredOption('--dealer <no>', word('经销商编号', 'dealer number'))
    .requiredOption('--month <YYYY-MM>', word('报表月份', 'report month'))
    .requiredOption('--out <file>', word('输出的 .xlsx', 'the .xlsx to write'))
    .option('--hq <file>', word('总部工作簿：带入它的型号、配件和经销商资料', 'head-office workbook: its models, parts and dealer data'))
    .option('--force', ...force);

  command('check <files...>', word('校验经销商工作簿', 'validate dealers’ workbooks'), check)
    .option('--hq <file>', word('总部工作簿', 'head-office workbook'))
    .option('--month <YYYY-MM>', word('报表月份（默认按总部或封面）', 'report month (default: head office’s or the cover’s)'))
    .option(
      '--mapping <file>',
      word('有“映射”表的工作簿：表名、列名对不上时按它读', 'workbook with a sheet Layout memory: how to read what has other names'),
    )
    .option(
      '--explain',
      word('说明每张表是怎么读的，并给出可登记的映射', 'say how each sheet was read, and suggest rows for Layout memory'),
    );

  command('close', word('月结：读入、校验、对账，写出月报', 'close the month: read, check, reconcile, write the report'), close)
    .requiredOption('--hq <file>', word('总部工作簿（不会改动）', 'head-office workbook (never touched)'))
    .requiredOption('--dealers <folder>', word('经销商文件所在文件夹（含子文件夹）', 'folder of the dealers’ files, subfolders included'))
    .requiredOption('--out <file>', word('输出的月报 .xlsx', 'the report to write'))
    .option('--month <YYYY-MM>', word('报表月份（默认按「设置」）', 'report month (default: Settings)'))
    .option('--as-of <YYYY-MM-DD>', word('盘点日期（默认当月最后一天）', 'as-of date (default: the month’s last day)'))
    .option('--force', word('替换已有的月报，保留处理状态和备注', 'replace an existing report; handling and notes are kept'))
    .option('--reopen', word('重新月结已结的月份', 'close a closed month again'))
    .option(
      '--earlier <files...>',
      word(
        '以前月份的月报：跨月的重复维修、重复单号、档案用',
        'reports of earlier months: for repeats, duplicates and archives across months',
      ),
    )
    .option(
      '--managers <file>',
      word(
        '另写一份管理层摘要：只有汇总，没有台账和个人信息',
        'also write the managers’ copy: summaries without ledgers and personal data',
      ),
    )
    .option('--feedback <folder>', word('另给每家经销商写一份回执', 'also write a feedback workbook for each dealer'));

  afterClose(command, word);
  return root;
}

/** What is made of closed months, and of nothing at all. */
function afterClose(command: (usage: string, description: string, run: Run) => Command, word: Word): void {
  command('next', word('由月报生成下月的总部工作簿', 'make next month’s head-office workbook from a report'), next)
    .requiredOption('--from <file>', word('本月月报', 'the month’s report'))
    .requiredOption('--out <file>', word('输出的总部工作簿', 'the head-office workbook to write'))
    .option('--force', word('替换已有的输出', 'replace an existing output'));

  command('period', word('把几个月合成季度、年度或任意期间的工作簿', 'put months together: a quarter, a year, or any period'), period)
    .requiredOption('--from <YYYY-MM>', word('从哪个月', 'first month'))
    .requiredOption('--to <YYYY-MM>', word('到哪个月（含）', 'last month, included'))
    .requiredOption(
      '--report <files...>',
      word(
        '各月月报；只给最近一份时，以前的月份取自它的历史',
        'the months’ reports; of a single one the earlier months come from its history',
      ),
    )
    .requiredOption('--out <file>', word('输出的 .xlsx', 'the .xlsx to write'))
    .option('--force', word('替换已有的输出', 'replace an existing output'));

  command('samples', word('生成样例数据（带已知问题）', 'make sample data with known faults'), samples)
    .option('--dealers <n>', word('经销商数', 'number of dealers'), '30')
    .option('--rows <n>', word('每家维修数', 'repairs of each dealer'), '200')
    .option('--month <YYYY-MM>', word('报表月份', 'report month'), '2026-03')
    .option('--seed <n>', word('随机种子', 'seed'), '1')
    .requiredOption('--out <folder>', word('输出文件夹', 'folder to write'))
    .option('--force', word('替换已有的输出', 'replace an existing output'));
}
