import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The address that the page would load the client from; its files are served from the installed package. */
const HOSTED = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

interface Script {
  readonly tagName: string;
  src: string;
  onload?: () => void;
  onerror?: () => void;
}

interface Head {
  appendChild: (node: Script) => unknown;
}

interface Page {
  readonly head: Head;
  readonly createElement: (tag: string) => Script;
}

let loaded: ReadonlySet<string> | undefined;

/** Runs Microsoft's client, unmodified, in the test's own realm; a client that ran before is taken away first. */
export async function loadClient(): Promise<void> {
  const page = (globalThis as unknown as { document: Page }).document;
  takeAway();
  const before = new Set(Object.keys(globalThis));
  const tag = page.createElement('script');
  const { head } = page;
  const append = head.appendChild;
  // office.js finds its own address through its script tag and adds further tags; a jsdom would try to load them over the net.
  Object.defineProperty(tag, 'src', { value: `${HOSTED}office.js`, writable: true, configurable: true });
  append.call(head, tag);
  head.appendChild = (node) => (node.tagName === 'SCRIPT' && node.src.startsWith(HOSTED) ? serve(node) : append.call(head, node));
  run('office.js');
  await (globalThis as unknown as { Office: { onReady: () => Promise<unknown> } }).Office.onReady();
  head.appendChild = append;
  loaded = new Set(Object.keys(globalThis).filter((name) => !before.has(name)));
}

function takeAway(): void {
  for (const name of loaded ?? []) Reflect.deleteProperty(globalThis, name);
  const { sessionStorage } = globalThis as unknown as { sessionStorage?: Storage };
  sessionStorage?.removeItem('hostInfoValue');
}

function serve(node: Script): Script {
  setTimeout(() => {
    const file = node.src.slice(HOSTED.length).split('?')[0] ?? '';
    if (!existsSync(pathOf(file))) return node.onerror?.();
    run(file);
    return node.onload?.();
  }, 0);
  return node;
}

const pathOf = (file: string): string =>
  join(dirname(createRequire(join(process.cwd(), 'package.json')).resolve('@microsoft/office-js/package.json')), 'dist', file);

/** The client is a classic script: it must run in the global scope, which only an indirect eval does here. */
function run(file: string): void {
  (0, eval)(readFileSync(pathOf(file), 'utf8'));
}
