import { type RecordIn, column, list, required } from '../schema/sheet';
import { dayType } from '../schema/types-date';
import { countWithin, price } from '../schema/types-number';
import { code, text, yesNo } from '../schema/types-text';

/** 配件价格: cost prices with the day from which they hold. */
export const prices = list(
  'prices',
  '配件价格',
  'Part prices',
  {
    part: required('配件编码', 'Part no.', code, { synonyms: ['图号', '物料编码', '配件编号', '料号'] }),
    name: required('配件名称', 'Part name', text, { synonyms: ['品名', '物料名称', '名称'], width: 18 }),
    unit: column('单位', 'Unit', text, { width: 8 }),
    cost: required('成本价', 'Cost price', price, { synonyms: ['单价', '价格'] }),
    validFrom: column('生效日期', 'Valid from', dayType, { note: { zh: '不填即一直有效', en: 'Blank: always' } }),
    oldPartDue: column('需退旧件', 'Old part due', yesNo),
    returnDays: column('退料期限天数', 'Return days', countWithin(0, 3650)),
    supplier: column('供应商', 'Supplier', text, { width: 16 }),
  },
  {
    required: true,
    example: { part: 'P-103', name: '水箱密封圈', unit: '个', cost: 70.68, oldPartDue: '是', returnDays: 60, supplier: '示例塑业' },
  },
);

/** A price of a part from a day on. */
export type Price = RecordIn<typeof prices>;
