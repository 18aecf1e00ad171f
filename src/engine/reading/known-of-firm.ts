import type { ExplainingContext } from './explain-workbook';
import type { HeadOfficeWorkbook } from './workbooks';

/** What head office's workbook knows of models, parts and dealers, for the explanation of a dealer's file. */
export function knownOfFirm({ lists }: Pick<HeadOfficeWorkbook, 'lists'>): Required<Pick<ExplainingContext, 'known' | 'dealers'>> {
  const inCapitals = (numbers: readonly (string | undefined)[]) => new Set(numbers.flatMap((number) => number?.toUpperCase() ?? []));
  return {
    known: {
      models: inCapitals(lists.products.rows.map(({ values }) => values.model)),
      parts: inCapitals(lists.prices.rows.map(({ values }) => values.part)),
      slips: inCapitals([...lists.issues.rows, ...lists.openingBalance.rows].map(({ values }) => values.slip)),
    },
    dealers: lists.dealers.rows.flatMap(({ values }) => values.dealer ?? []),
  };
}
