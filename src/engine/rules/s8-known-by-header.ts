import { DEALER_LISTS } from '../records/books';
import { FURTHER_ERRORS, FURTHER_WORDS, factsOfFurther, filesOnce, saidOfCovers } from './unread-sheets';
import { monthRule } from './rule';

/** S8: a sheet whose name is none of the template’s: read by its header, or not read. */
export const knownByHeader = monthRule({
  code: 'S8',
  level: ({ why }) => (FURTHER_ERRORS.has(why) ? 'error' : why === 'likely' ? 'warning' : 'note'),
  title: { zh: '表名不是模板里的工作表', en: 'Sheet of an unknown name' },
  why: {
    zh: '表名不是模板里的：凭表头认，认错了会记错账；认不出就没有读，里面的业务会漏记。',
    en: 'The name is not the template’s: known by its header it may be booked wrongly, not known it is left out.',
  },
  fix: {
    content: {
      zh: '认对了就不用管，最好请经销商改回模板里的表名；认错了，在总部“映射”表登记：表头写 *，字段写真正的表名。',
      en: 'Leave it if it is right; else enter it in Layout memory with header * and the sheet it really is.',
    },
    ...FURTHER_WORDS.fix,
    likely: {
      zh: '在窗格“收件”里打开这份文件，确认它是哪张表、各列是什么；用命令行的，用 check --explain 看建议，登记到总部“映射”表。确认一次，以后每月照读。',
      en: 'Open the file under Collect in the pane and confirm what the sheet and its columns are, or enter the rows that check --explain suggests in Layout memory: once for every month.',
    },
    unlike: {
      zh: '不是月报的内容就不用管；是的话，改成模板里的表名和表头再交。',
      en: 'Leave it if it is none of the report; else give sheet and headers the template’s names.',
    },
    headless: {
      zh: '不是月报的内容就不用管；是的话，在数据上面加一行模板里的表头，改好表名再交。',
      en: 'Leave it if it is none of the report; else put the template’s headers over the rows and its name on the sheet.',
    },
  },
  says: {
    content: { zh: '工作表“{found}”按表头当作“{list}”读取', en: 'Sheet “{found}” was read as {listEn}, by its header' },
    ...FURTHER_WORDS.says,
    likely: {
      zh: '工作表“{found}”的 {rows} 行数据没有读：表名不认得，可能是“{list}”，等您确认',
      en: 'The {rows} {rows|row|rows} of sheet “{found}” were not read: its name is not known, it may be {listEn}',
    },
    unlike: {
      zh: '工作表“{found}”的 {rows} 行数据没有读：表名、表头和内容都不像月报里的表',
      en: 'The {rows} {rows|row|rows} of sheet “{found}” were not read: name, headers and content are like no sheet of the report',
    },
    headless: {
      zh: '工作表“{found}”的 {rows} 行数据没有读：上面没有表头',
      en: 'The {rows} {rows|row|rows} of sheet “{found}” were not read: no header stands over them',
    },
  },
  examples: {
    accepts: [
      {
        培训: {
          cells: [
            ['培训日期', '培训方式', '培训内容', '人数'],
            ['2026-03-11', '集训', '产品安装', 8],
          ],
        },
      },
    ],
    rejects: [
      {
        'D001/培训': 'missing',
        'D001/Sheet9': {
          cells: [
            ['培训日期', '培训方式', '培训内容', '人数'],
            ['2026-03-11', '集训', '产品安装', 8],
          ],
        },
      },
      {
        'D001/培训底稿': {
          cells: [
            ['培训日期', '培训方式', '培训内容', '人数'],
            ['2026-03-11', '集训', '产品安装', 8],
          ],
        },
      },
      {
        'D001/培训': 'missing',
        'D001/三月': {
          cells: [
            ['哪天', '怎么办的', '讲什么', '几个人'],
            ['2026-03-11', '集训', '产品安装', 8],
          ],
        },
      },
      {
        'D001/库存': {
          cells: [
            ['货位', '名称', '件数'],
            ['甲区三排', '扳手', 8],
          ],
        },
      },
      {
        'D001/流水': {
          cells: [
            ['甲', 8, 1],
            ['乙', 9, 2],
            ['丙', 7, 3],
          ],
        },
      },
    ],
  },
  check: (month) => [
    ...saidOfCovers(month),
    ...filesOnce(month).flatMap(({ workbook: { file, format, oddSheets = [] }, dealer }) =>
      // A .csv has no sheet that could be called as in the template.
      (format === 'csv' ? [] : oddSheets).map(({ sheet, list, why, rows = 0 }) => {
        const { zh, en } = list === undefined ? { zh: '', en: '' } : DEALER_LISTS[list].title;
        const facts = {
          found: sheet,
          list: zh,
          listEn: en,
          rows,
          ...(why === 'further' ? factsOfFurther(month, dealer, sheet, rows) : { why }),
        };
        return { dealer, place: { file: file.name, sheet }, ...(list !== undefined && { list }), value: sheet, facts };
      }),
    ),
  ],
});
