import { DEALER_LISTS } from '../records/books';
import { currentFiles } from './read-files';
import { monthRule } from './rule';

/** S8: a sheet that only its header gives away. */
export const knownByHeader = monthRule({
  code: 'S8',
  level: ({ why }) => (why === 'further' ? 'warning' : 'note'),
  title: { zh: '按表头认出的工作表', en: 'Sheet known by its header' },
  why: {
    zh: '表名不是模板里的，表头却是：认错了会记错账；同样的表有两张，多出来的一张没有读，就会漏记。',
    en: 'The name is not the template’s, the header is: a wrong guess books wrongly, and of two such sheets one is left out.',
  },
  fix: {
    content: {
      zh: '认对了就不用管，最好请经销商改回模板里的表名；认错了，在总部“映射”表登记：表头写 *，字段写真正的表名。',
      en: 'Leave it if it is right; else enter it in Layout memory with header * and the sheet it really is.',
    },
    further: {
      zh: '把两张表合成一张再交；多出来的只是底稿，就删掉它。',
      en: 'Put the two sheets into one; delete the further one if it is only a draft.',
    },
  },
  says: {
    content: { zh: '工作表“{found}”按表头当作“{list}”读取', en: 'Sheet “{found}” was read as {listEn}, by its header' },
    further: { zh: '工作表“{found}”看起来也是“{list}”，没有读', en: 'Sheet “{found}” looks like {listEn} as well and was not read' },
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
    ],
  },
  check: (month) =>
    currentFiles(month).flatMap(({ workbook: { file, format, oddSheets = [] }, dealer }) =>
      // A .csv has no sheet that could be called as in the template.
      (format === 'csv' ? [] : oddSheets).map(({ sheet, list, why }) => {
        const { zh, en } = DEALER_LISTS[list].title;
        return { dealer, place: { file: file.name, sheet }, list, value: sheet, facts: { why, found: sheet, list: zh, listEn: en } };
      }),
    ),
});
