import type { WrittenSettings } from '../../engine/records/settings';
import type { SafeCorrection } from '../state/finding-row';
import type { OpeningSource } from '../state/opening-balance';
import type { Desk } from './desk';
import { correctionRows, settingEntry, withdrawalEntries } from './entries';
import { type FileReader, READING_HERE } from './file-reader';
import { requestsAbove } from './head-office-facts';
import { mappingRows, mappingWithdrawal } from './mapping-entries';
import { OpenMonth } from './open-month';
import { openingRows, previewOpening } from './opening';

/** The open head-office workbook, and what is written into its own sheets or looked for in them. */
export class BookDesk {
  protected readonly open = new OpenMonth();

  constructor(protected readonly reader: FileReader = READING_HERE) {}

  async mappingRows(confirmed: Parameters<Desk['mappingRows']>[0]) {
    return mappingRows(this.open.book, confirmed);
  }

  async mappingWithdrawal(confirmed: Parameters<Desk['mappingWithdrawal']>[0]) {
    return mappingWithdrawal(this.open.book, confirmed);
  }

  async correctionRows(made: readonly SafeCorrection[], at: string) {
    return correctionRows(this.open.book, made, at);
  }

  async withdrawal(correction: SafeCorrection) {
    return withdrawalEntries(this.open.book, correction);
  }

  async settingEntry(field: keyof WrittenSettings, text: string) {
    return settingEntry(this.open.book, field, text, this.open.language);
  }

  async previewOpening(source: OpeningSource) {
    return previewOpening(source, this.open.book, this.reader);
  }

  async openingRows(source: OpeningSource) {
    return openingRows(source, this.open.book, this.reader);
  }

  async requestsAbove() {
    return requestsAbove(this.open.book.book, this.open.language);
  }
}
