import { readingRule } from './rule';

/** S5: a column that the contract does not know. */
export const unknownColumn = readingRule({
  code: 'S5',
  // A label that is nearly one of ours is a slip of the pen, and something else than what it says is in force.
  level: ({ why }) => (why === 'labelNear' ? 'warning' : 'note'),
  title: { zh: '不认得的列或项目', en: 'Unknown column or label' },
  why: {
    zh: '模板里没有这个名字，其中的内容不会计入；万一是该有的列或项目写了别的名字，就漏读了。',
    en: 'Its content is not read; it may be one that is needed, under another name.',
  },
  fix: {
    column: {
      zh: '确实多余就不用管；是模板里的列，把列名改过来，或在总部“映射”表里登记一次。',
      en: 'Leave it if it is extra; else give it the template’s name or enter it once in Layout memory.',
    },
    numbers: {
      zh: '要计入，就把列名改成模板里的名字，或在总部“映射”表里登记一次；不用计入就不用管。',
      en: 'To have them counted, give the column the template’s name or enter it once in Layout memory; else leave it.',
    },
    columnFurther: {
      zh: '确实多余就不用管；最好删掉这些列，只留模板里的再交。',
      en: 'Leave them if they are extra; better delete them and keep those of the template.',
    },
    numbersFurther: {
      zh: '要计入，就把列名改成模板里的名字，或在总部“映射”表里登记一次；不用计入就不用管。',
      en: 'To have them counted, give the columns the template’s names or enter them once in Layout memory; else leave them.',
    },
    label: { zh: '确实多余就不用管；是模板里的项目，把名字改过来。', en: 'Leave it if it is extra; else give it the template’s name.' },
    labelNear: { zh: '多半是写错了字：照最接近的名字改过来，再来一次。', en: 'Likely a slip of the pen: correct the label and run again.' },
  },
  says: {
    column: { zh: '不认得列“{header}”，没有读', en: 'Column “{header}” is not known and was not read' },
    numbers: {
      zh: '不认得列“{header}”，其中 {count} 个数字没有计入',
      en: 'Column “{header}” is not known; its {count} numbers were not counted',
    },
    columnFurther: {
      zh: '从这一列“{header}”起，还有 {count} 列不认得，没有读',
      en: 'From column “{header}” on {count} further columns are not known and were not read',
    },
    numbersFurther: {
      zh: '从这一列“{header}”起，还有 {count} 列不认得，其中的数字没有计入',
      en: 'From column “{header}” on {count} further columns are not known; their numbers were not counted',
    },
    label: { zh: '不认得项目“{header}”，旁边填的没有读', en: 'Label “{header}” is not known; what stands beside it was not read' },
    labelNear: {
      zh: '不认得项目“{header}”，旁边填的没有读；最接近的是“{near}”',
      en: 'Label “{header}” is not known and what stands beside it was not read; the nearest is “{nearEn}”',
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
        培训: {
          cells: [
            ['培训日期', '培训方式', '培训内容', '人数', '午餐标准'],
            ['2026-03-11', '集训', '产品安装', 8, 30],
          ],
        },
      },
      {
        培训: {
          cells: [
            ['培训日期', '培训方式', '培训内容', '人数', '费用(￥)'],
            ['2026-03-11', '集训', '产品安装', 8, 30],
          ],
        },
      },
      { 设置: [{ 上报截至日: 5 }] },
      { 封面: [{ 传真: '0571-1234567' }] },
    ],
  },
});
