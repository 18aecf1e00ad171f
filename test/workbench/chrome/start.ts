import type { Language } from './words';

/** How the page starts, as its address says. */
export interface Start {
  readonly workbook: 'headOffice' | 'dealer' | 'empty';
  readonly language: Language;
  readonly theme: 'light' | 'dark';
  readonly paneWidth: number;
  /** Per cent. */
  readonly zoom: number;
  /** The day on which the pane believes to be opened: by default the day before the sample month's reports are due. */
  readonly today: string;
  /** The ExcelApi set that this Excel declares. */
  readonly apiSet: `1.${number}`;
}

const SAMPLE_DAY = '2026-04-02';

/** Reads `?empty`, `?dealer`, `?lang=en`, `?theme=dark`, `?pane=270`, `?zoom=85`, `?today=2026-04-20` and `?api=1.14`. */
export function startOf(search: string): Start {
  const given = new URLSearchParams(search);
  const width = Number(given.get('pane') ?? 320);
  const zoom = Number(given.get('zoom') ?? 100);
  const api = /^1\.\d{1,2}$/.exec(given.get('api') ?? '')?.[0] ?? '1.9';
  return {
    workbook: given.has('empty') ? 'empty' : given.has('dealer') ? 'dealer' : 'headOffice',
    language: given.get('lang') === 'en' ? 'en' : 'zh',
    theme: given.get('theme') === 'dark' ? 'dark' : 'light',
    paneWidth: Number.isFinite(width) ? Math.min(Math.max(width, 200), 800) : 320,
    zoom: Number.isFinite(zoom) ? Math.min(Math.max(zoom, 50), 200) : 100,
    today: /^\d{4}-\d\d-\d\d$/.exec(given.get('today') ?? '')?.[0] ?? SAMPLE_DAY,
    apiSet: api as `1.${number}`,
  };
}
