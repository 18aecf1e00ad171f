import type { MadeFile } from '../worker/desk';

/** The browser needs the address until the download has begun. */
const KEPT_MS = 60_000;

/** Hands a file to the browser's downloads. */
export function download({ name, bytes }: MadeFile): void {
  const address = URL.createObjectURL(new Blob([bytes.slice()]));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
