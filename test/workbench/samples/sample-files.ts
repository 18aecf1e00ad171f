import type { Language } from '../chrome/words';
import type { SampleAnswer, SampleRequest } from './sample-files.worker';

/** A file with its name. */
export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const made = new Map<string, Promise<readonly NamedFile[]>>();

/** Makes sample files in a worker, once; the page stays alive meanwhile. */
export function sampleFiles(what: SampleRequest['what'], language: Language): Promise<readonly NamedFile[]> {
  const key = `${what} ${language}`;
  const known = made.get(key) ?? make({ what, language });
  made.set(key, known);
  return known;
}

function make(request: SampleRequest): Promise<readonly NamedFile[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./sample-files.worker.ts', import.meta.url));
    const files: NamedFile[] = [];
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.onmessage = ({ data: { name, bytes, isLast } }: MessageEvent<SampleAnswer>) => {
      files.push({ name, bytes });
      if (!isLast) return;
      worker.terminate();
      resolve(files);
    };
    worker.postMessage(request);
  });
}
