import type { HeadOfficeWorkbook } from '../reading/workbooks';
import type { Dealer } from '../records/dealers';
import { isRequestType } from '../records/request-types';
import { plainNumber } from '../values/text';
import type { HeadOfficeLists } from './dealer-template';

/** What head office offers a dealer in its workbook, found by its number in any spelling; nothing where it knows no such dealer. */
export function headOfficeLists(
  { lists, settings }: HeadOfficeWorkbook,
  number: string,
): (HeadOfficeLists & { readonly dealer: Dealer }) | undefined {
  const dealer = lists.dealers.rows.find(
    ({ values }) => values.dealer !== undefined && plainNumber(values.dealer) === plainNumber(number),
  )?.values;
  if (!dealer) return undefined;
  const parts = new Map(
    lists.prices.rows.flatMap(({ values: { part, name = '' } }) => (part === undefined ? [] : [[part, { part, name }] as const])),
  );
  const types = lists.standards.rows.flatMap(({ values: { type } }) => (type !== undefined && isRequestType(type) ? [type] : []));
  const { dueDay, returnPlace, transitPlace } = settings.values;
  return {
    dealer,
    models: lists.products.rows.flatMap(({ values: { model, name = '' } }) => (model === undefined ? [] : [{ model, name }])),
    parts: [...parts.values()],
    ...(lists.standards.rows.length > 0 && { requestTypes: [...new Set(types)] }),
    settings: {
      ...(dueDay !== undefined && { dueDay }),
      ...(returnPlace !== undefined && { returnPlace }),
      ...(transitPlace !== undefined && { transitPlace }),
    },
  };
}
