import type { Computation } from '../model/calculator';

/** What a test may say about the Excel that it starts. */
export interface ExcelOptions {
  /** The ExcelApi set that this Excel declares and has; members above it are refused. Default 1.9. */
  readonly apiSet?: `1.${number}`;
  /** Bytes of one request or answer. Default 5 MB, as Excel on the web. */
  readonly limit?: number;
  /** The language of Excel's own words. Default zh-CN. */
  readonly locale?: string;
  /** Milliseconds that every round trip takes. Default 0. */
  readonly latency?: number;
  /** The colours of Office, which the add-in takes on. Default: none are told. */
  readonly theme?: 'light' | 'dark';
  /** Keeps every request and answer for looking at. */
  readonly records?: boolean;
  /** What formulas give. */
  readonly computes?: Computation;
}

/** The options, with Excel's own where nothing is said. */
export interface Settled {
  readonly apiSet: number;
  readonly limit: number;
  readonly locale: string;
  readonly latency: number;
  readonly theme: 'light' | 'dark' | undefined;
  readonly records: boolean;
}

const FIVE_MEGABYTES = 5 * 1024 * 1024;

export function settled(options: ExcelOptions): Settled {
  return {
    apiSet: Number((options.apiSet ?? '1.9').slice(2)),
    limit: options.limit ?? FIVE_MEGABYTES,
    locale: options.locale ?? 'zh-CN',
    latency: options.latency ?? 0,
    theme: options.theme,
    records: options.records ?? false,
  };
}
