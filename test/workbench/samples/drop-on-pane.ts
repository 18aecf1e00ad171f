import type { NamedFile } from './sample-files';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The pane's own tab for files, by its place among the tabs: where a screen takes no drop, this one does. */
const FILES_TAB = 1;

/** Drops files on the pane as a mouse would; false where nothing in it takes them. */
export async function dropOnPane(frame: HTMLIFrameElement, files: readonly NamedFile[]): Promise<boolean> {
  const pane = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!pane) return false;
  if (dropsOn(pane, files)) return true;
  pane.document.querySelectorAll<HTMLElement>('[role="tab"]')[FILES_TAB]?.click();
  // Its screen may have to be loaded first.
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    await new Promise((resolve) => setTimeout(resolve, 150));
    if (dropsOn(pane, files)) return true;
  }
  return false;
}

const ATTEMPTS = 20;

/** How far down the pane a mouse might drop. */
const HEIGHTS = [0.5, 0.25];

/** Enters, hovers and drops; whether something there took the files. */
const dropsOn = (pane: Window & typeof globalThis, files: readonly NamedFile[]): boolean =>
  HEIGHTS.some((height) => dropsAt(pane, pane.document.elementFromPoint(pane.innerWidth / 2, pane.innerHeight * height) ?? pane.document.body, files));

function dropsAt(pane: Window & typeof globalThis, target: Element, files: readonly NamedFile[]): boolean {
  const dataTransfer = new pane.DataTransfer();
  for (const { name, bytes } of files) dataTransfer.items.add(new pane.File([bytes as BlobPart], name, { type: XLSX }));
  const fires = (type: string): boolean => target.dispatchEvent(new pane.DragEvent(type, { bubbles: true, cancelable: true, composed: true, dataTransfer }));
  fires('dragenter');
  fires('dragover');
  return !fires('drop');
}
