import type { NamedFile } from './sample-files';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Drops files on the pane as a mouse would, anywhere; false where it takes none. */
export function dropOnPane(frame: HTMLIFrameElement, files: readonly NamedFile[]): boolean {
  const pane = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!pane) return false;
  const target = pane.document.elementFromPoint(pane.innerWidth / 2, pane.innerHeight / 2) ?? pane.document.body;
  const dataTransfer = new pane.DataTransfer();
  for (const { name, bytes } of files) dataTransfer.items.add(new pane.File([bytes as BlobPart], name, { type: XLSX }));
  const fires = (type: string): boolean =>
    target.dispatchEvent(new pane.DragEvent(type, { bubbles: true, cancelable: true, composed: true, dataTransfer }));
  fires('dragenter');
  fires('dragover');
  return !fires('drop');
}
