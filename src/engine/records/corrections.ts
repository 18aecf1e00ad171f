import { type RecordIn, column, list, required } from '../schema/sheet';
import { moment } from '../schema/types-date';
import { code, text } from '../schema/types-text';

/** 更正: cells of dealers' files put right by head office, applied whenever the file is read. */
export const corrections = list('corrections', '更正', 'Corrections', {
  dealer: required('经销商编号', 'Dealer no.', code),
  sheet: required('工作表', 'Sheet', text),
  record: required('单号', 'Number or row', code, {
    note: { zh: '单号；没有单号的表填行号', en: 'The record’s number, or the row' },
    width: 19,
  }),
  field: required('字段', 'Field', text),
  before: column('原值', 'Before', text),
  after: required('新值', 'After', text, { verbatim: true }),
  at: column('时间', 'At', moment),
});

/** A correction of one cell. */
export type Correction = RecordIn<typeof corrections>;
