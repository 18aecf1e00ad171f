import type { AnyColumns, FieldOf } from '../schema/sheet';
import type { Report } from '../reports/report';
import type { Words } from '../values/language';
import type { Trace } from './trace';

/** A summary with the rows behind the numbers of its columns. */
export interface Summary {
  readonly report: Report<AnyColumns>;
  readonly traces: Readonly<Record<string, Trace>>;
  /** Of columns that count and sum no rows: what they are instead. */
  readonly otherwise: Readonly<Record<string, Words>>;
}

/** Declares which rows stand behind the columns of a summary, and what its other numbers are; a wrong column does not compile. */
export const summary = <C extends AnyColumns>(
  report: Report<C>,
  traces: { readonly [Field in FieldOf<C>]?: Trace },
  otherwise: { readonly [Field in FieldOf<C>]?: Words } = {},
): Summary => ({
  report: report as unknown as Report<AnyColumns>,
  traces: traces as Summary['traces'],
  otherwise: otherwise as Summary['otherwise'],
});
