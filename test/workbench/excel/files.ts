import { fromXlsx } from '../../excel/files/from-xlsx';
import { toXlsx } from '../../excel/files/to-xlsx';
import type { Workbench } from './running-workbench';

/** Opens an .xlsx file in place of the workbook; gives what of it was not read. Throws where it is none. */
export function openFile(workbench: Workbench, name: string, bytes: Uint8Array): readonly string[] {
  const { workbook, dropped } = fromXlsx(bytes);
  workbench.open(workbook, name);
  return dropped;
}

/** Saves the workbook as an .xlsx file that the browser downloads; gives what of it was not saved. */
export async function saveFile({ book, fileName }: Workbench): Promise<readonly string[]> {
  const { bytes, dropped } = await toXlsx(book);
  download(fileName, bytes);
  return dropped;
}

/** Hands bytes to the browser's downloads. */
export function download(name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(
    new Blob([bytes as BlobPart], { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }),
  );
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** The bytes of a workbook that came as base64; nothing is an empty one. */
export const bytesOfBase64 = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
