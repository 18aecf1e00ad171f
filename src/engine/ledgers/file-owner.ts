import type { Dealer } from '../records/dealers';
import { dealerInName } from '../reading/dealer-in-name';
import type { DealerFile } from '../reading/workbooks';

/** Whose a file is: of a share that dealer; else the number on the cover, of an unreadable file the one that head office has given; else that of a known dealer in its name. */
export function ownerOf(file: DealerFile, dealers: ReadonlyMap<string, Dealer>): string {
  if (file.state === 'read' && file.workbook.share) return file.workbook.share.dealer;
  const written = file.state === 'read' ? file.workbook.cover.values.dealer : file.dealer;
  return written ?? dealerInName(file.file.name, dealers.keys()) ?? '';
}
