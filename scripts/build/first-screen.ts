import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** What must have arrived before the pane shows anything. */
export interface FirstScreen {
  readonly files: readonly string[];
  /** Bytes that travel, packed with brotli. */
  readonly packed: number;
}

/** The first screen of a built pane: its page and the scripts that the page names, without Microsoft's client. */
export function firstScreen(folder: string): FirstScreen {
  const page = readFileSync(join(folder, 'taskpane.html'), 'utf8');
  const scripts = [...page.matchAll(/<script[^>]*\ssrc="?([^\s">]+)/g)].flatMap(([, source = '']) =>
    source.startsWith('/') || source.includes('//') ? [] : [source],
  );
  const files = ['taskpane.html', ...scripts];
  return { files, packed: files.reduce((sum, file) => sum + brotliCompressSync(readFileSync(join(folder, file))).length, 0) };
}
