import type { NamedFile } from './sample-files';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Drops files on the pane as a mouse would: entering, over, and dropped on the middle of its page. */
export function dropOnPane(frame: HTMLIFrameElement, files: readonly NamedFile[]): boolean {
  const pane = frame.contentWindow as (Window & typeof globalThis) | null;
  const target = pane?.document.elementFromPoint(pane.innerWidth / 2, pane.innerHeight / 2);
  if (!pane || !target) return false;
  const dataTransfer = new pane.DataTransfer();
  for (const { name, bytes } of files) dataTransfer.items.add(new pane.File([bytes as BlobPart], name, { type: XLSX }));
  for (const type of ['dragenter', 'dragover', 'drop']) target.dispatchEvent(new pane.DragEvent(type, { bubbles: true, cancelable: true, composed: true, dataTransfer }));
  return true;
}
