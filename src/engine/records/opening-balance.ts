import { type RecordIn, column, list, required } from '../schema/sheet';
import { dayType } from '../schema/types-date';
import { quantity } from '../schema/types-number';
import { code, text } from '../schema/types-text';

/** The columns of 期初 and of 期末结转, which becomes the next month's 期初. */
export const BALANCE_COLUMNS = {
  dealer: required('经销商编号', 'Dealer no.', code, { synonyms: ['经销商'] }),
  part: required('配件编码', 'Part no.', code, { synonyms: ['图号', '物料编码', '配件编号', '料号'] }),
  slip: required('领料单号', 'Issue slip', code, { synonyms: ['单号'], width: 17 }),
  quantity: required('未退数量', 'Outstanding', quantity, { synonyms: ['数量', '未还数量'] }),
  borrowedOn: required('借料日期', 'Borrowed on', dayType, { synonyms: ['发料日期', '借用日期'] }),
  dueOn: column('应退日期', 'Due on', dayType, { synonyms: ['应还日期'] }),
  approval: column('特批编号', 'Approval no.', code, { width: 14 }),
  remark: column('备注', 'Remark', text, { width: 20 }),
} as const;

/** 期初: what each dealer still owed when the month began. */
export const openingBalance = list('openingBalance', '期初', 'Opening balance', BALANCE_COLUMNS, {
  key: ['slip', 'part'],
  synonyms: ['期初余额', '期初未退'],
});

/** A lot that was open when the month began. */
export type OpeningLot = RecordIn<typeof openingBalance>;
