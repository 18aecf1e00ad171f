import type { KnownNumbers } from './content-fit';
import type { HeadOfficeWorkbook } from './workbooks';

/** What is known of the firm beside a dealer's file. */
interface KnownOfFirm {
  readonly known: KnownNumbers;
  readonly dealers: readonly string[];
}

/** What head office's workbook knows of models, parts, slips and dealers, by which a dealer's file is understood. */
export function knownOfFirm({ lists }: Pick<HeadOfficeWorkbook, 'lists'>): KnownOfFirm {
  const inCapitals = (numbers: readonly (string | undefined)[]) => new Set(numbers.flatMap((number) => number?.toUpperCase() ?? []));
  return {
    known: {
      models: inCapitals(lists.products.rows.map(({ values }) => values.model)),
      parts: inCapitals(lists.prices.rows.map(({ values }) => values.part)),
      dealers: new Map(
        lists.dealers.rows.flatMap(({ values: { dealer, name } }) =>
          dealer === undefined ? [] : [[dealer, name === undefined ? {} : { name }]],
        ),
      ),
      slips: inCapitals([...lists.issues.rows, ...lists.openingBalance.rows].map(({ values }) => values.slip)),
    },
    dealers: lists.dealers.rows.flatMap(({ values }) => values.dealer ?? []),
  };
}
