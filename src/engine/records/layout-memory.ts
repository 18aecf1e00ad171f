import { type RecordIn, list, required } from '../schema/sheet';
import { code, text } from '../schema/types-text';

/** 映射: which of a dealer's headers means which column; confirmed once, used every month. */
export const layoutMemory = list('layoutMemory', '映射', 'Layout memory', {
  dealer: required('经销商编号', 'Dealer no.', code),
  sheet: required('工作表', 'Sheet', text),
  header: required('表头', 'Header', text),
  field: required('字段', 'Field', text),
});

/** A header that a user explained. */
export type LayoutEntry = RecordIn<typeof layoutMemory>;

/** In 映射 it stands for all dealers, as in 历史. */
export const EVERY_DEALER = '*';
