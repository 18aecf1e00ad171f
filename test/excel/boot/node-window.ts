/**
 * The little of a browser's window that the client needs, for tests in plain Node: the test's own global object plays the
 * window, so that the client's arrays and errors are of the same realm as the test's.
 */
export function furnishWindow(global: Record<string, unknown>): void {
  const location = {
    href: PAGE,
    origin: 'https://localhost:3000',
    protocol: 'https:',
    host: 'localhost:3000',
    hostname: 'localhost',
    pathname: '/taskpane.html',
    search: '',
    hash: '',
  };
  const furniture: Readonly<Record<string, unknown>> = {
    window: global,
    self: global,
    parent: global,
    top: global,
    location,
    document: documentAt(location),
    navigator: { userAgent: 'Mozilla/5.0 (Windows NT 10.0) Edg/130', language: 'zh-CN', platform: 'Win32' },
    history: { pushState: doNothing, replaceState: doNothing },
    localStorage: storage(),
    sessionStorage: storage(),
    external: {},
    addEventListener: doNothing,
    removeEventListener: doNothing,
    alert: doNothing,
    confirm: doNothing,
    prompt: doNothing,
  };
  for (const [name, value] of Object.entries(furniture)) {
    Object.defineProperty(global, name, { value, writable: true, configurable: true });
  }
}

const PAGE = 'https://localhost:3000/taskpane.html';

const doNothing = (): void => undefined;

/** An element of a page without a page. */
interface PlainElement {
  readonly tagName: string;
  readonly setAttribute: (name: string, value: string) => void;
  readonly getAttribute: (name: string) => string | null;
  src?: string;
}

function documentAt(location: object): object {
  const scripts: PlainElement[] = [];
  const head = { appendChild: (element: PlainElement) => scripts.push(element) };
  return {
    location,
    head,
    readyState: 'complete',
    URL: PAGE,
    cookie: '',
    body: {},
    documentElement: { getAttribute: () => null },
    getElementById: () => null,
    getElementsByTagName: (tag: string) => (tag === 'head' ? [head] : tag === 'script' ? scripts : []),
    createElement: element,
    addEventListener: doNothing,
  };
}

function element(tag: string): PlainElement {
  const attributes = new Map<string, string>();
  return {
    tagName: tag.toUpperCase(),
    setAttribute: (name, value) => void attributes.set(name, value),
    getAttribute: (name) => attributes.get(name) ?? null,
  };
}

function storage(): object {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}
