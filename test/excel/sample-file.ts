import type { WorkbookPlan } from '../../src/engine/plan/plan';
import { writeWorkbook } from '../../src/hosts/xlsx/write-workbook';

/** A small .xlsx file with a table, a merge, a formula, dates, a validation and a hidden sheet. */
export function sampleFile(): Promise<Uint8Array> {
  const plan: WorkbookPlan = {
    language: 'zh',
    title: '样本',
    active: '表',
    names: [{ name: '选项', refersTo: "'藏'!$A$1:$A$2" }],
    sheets: [
      {
        name: '表',
        widths: { 0: 20 },
        heights: {},
        freeze: { rows: 2, columns: 0 },
        merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
        cells: [{ row: 0, column: 0, content: '月报' }],
        validations: [
          {
            kind: 'list',
            items: ['甲', '乙'],
            range: { top: 2, left: 0, bottom: 2, right: 0 },
            refusal: { style: 'stop', title: '', text: '' },
          },
        ],
        tables: [
          {
            name: '明细',
            row: 1,
            column: 0,
            headerStyle: {},
            columns: [
              { header: '经销商', style: {}, total: { label: '合计' } },
              { header: '数量', style: {}, total: { function: 'sum', value: 2 } },
              { header: '日期', style: { format: 'yyyy-mm-dd' } },
            ],
            rows: [['甲', 2, 46_082]],
          },
        ],
      },
      {
        name: '藏',
        hidden: true,
        widths: {},
        heights: {},
        cells: [
          { row: 0, column: 0, content: '甲' },
          { row: 1, column: 0, content: '乙' },
        ],
      },
    ],
  };
  return writeWorkbook(plan);
}
