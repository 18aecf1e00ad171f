/// <reference types="office-js" />
import type { Words } from '../engine/values/language';
import type { Recorder } from '../hosts/excel/recording/record-traffic';

const WORDS = {
  recording: { zh: '正在记录与 Excel 的往来', en: 'Recording what goes to and from Excel' },
  save: { zh: '保存记录', en: 'Save recording' },
  copy: { zh: '复制记录', en: 'Copy recording' },
  copied: { zh: '已复制', en: 'Copied' },
} as const satisfies Readonly<Record<string, Words>>;

const LOOK =
  'position:fixed;left:8px;bottom:84px;z-index:2147483647;display:flex;gap:8px;align-items:center;padding:4px 8px;border:1px solid #8a4b00;background:#fff8f0;color:#3b2100;font:12px/16px sans-serif';

/** Shows above the pane that traffic is recorded, with buttons that save the recording as a file or copy it (a Mac's pane saves no files). */
export function showRecordingBar(recorder: Recorder): void {
  const language = Office.context.displayLanguage.startsWith('zh') ? 'zh' : 'en';
  const bar = document.createElement('div');
  bar.setAttribute('role', 'status');
  bar.style.cssText = LOOK;
  const said = document.createElement('span');
  said.textContent = WORDS.recording[language];
  const copied = (): void => void (said.textContent = WORDS.copied[language]);
  bar.append(
    said,
    button(WORDS.save[language], () => save(recorder)),
    button(WORDS.copy[language], () => void navigator.clipboard.writeText(textOf(recorder)).then(copied)),
  );
  document.body.append(bar);
}

function button(label: string, press: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = label;
  made.addEventListener('click', press);
  return made;
}

const textOf = (recorder: Recorder): string => JSON.stringify(recorder.recording());

function save(recorder: Recorder): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([textOf(recorder)], { type: 'application/json' }));
  link.download = 'excel-recording.json';
  link.click();
  URL.revokeObjectURL(link.href);
}
