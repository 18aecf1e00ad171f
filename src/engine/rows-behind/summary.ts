import type { AnyColumns, FieldOf } from '../schema/sheet';
import type { Report } from '../reports/report';
import type { Trace } from './trace';

/** A summary with the rows behind the numbers of its columns. */
export interface Summary {
  readonly report: Report<AnyColumns>;
  readonly traces: Readonly<Record<string, Trace>>;
}

/** Declares which rows stand behind the columns of a summary; a wrong column does not compile. */
export const summary = <C extends AnyColumns>(report: Report<C>, traces: { readonly [Field in FieldOf<C>]?: Trace }): Summary => ({
  report: report as unknown as Report<AnyColumns>,
  traces: traces as Summary['traces'],
});
