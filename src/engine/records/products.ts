import { type RecordIn, column, list, required } from '../schema/sheet';
import { countWithin } from '../schema/types-number';
import { code, text } from '../schema/types-text';

/** 产品: models and their warranty. */
export const products = list(
  'products',
  '产品',
  'Products',
  {
    model: required('产品型号', 'Model', code, { synonyms: ['型号', '机型', 'Model'] }),
    name: required('产品名称', 'Product name', text, { synonyms: ['名称'], width: 20 }),
    series: column('系列', 'Series', text),
    warrantyMonths: required('保修月数', 'Warranty months', countWithin(0, 1200), { synonyms: ['保修期', '保修期（月）'] }),
  },
  { key: ['model'], required: true, example: { model: 'ZN-300', name: '智能坐便器', series: '智能', warrantyMonths: 24 } },
);

/** A model. */
export type Product = RecordIn<typeof products>;
