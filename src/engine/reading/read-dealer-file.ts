import type { WorkbookFile } from '../workbook/file';
import { type DealerWorkbookContext, readDealerWorkbook } from './read-dealer-workbook';
import type { DealerFile } from './workbooks';

/** A dealer's file as records, or why it is unreadable. */
export const readDealerFile = ({ content, ...file }: WorkbookFile, context: DealerWorkbookContext): DealerFile =>
  content.ok
    ? { state: 'read', file, workbook: readDealerWorkbook(file, content.value, context) }
    : { state: 'unreadable', file, reason: content.failure.reason, facts: content.failure.args };
