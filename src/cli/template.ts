import { dealerTemplate } from '../engine/templates/dealer-template';
import { isRequestType } from '../engine/records/request-types';
import { plainNumber } from '../engine/values/text';
import type { HeadOfficeWorkbook } from '../engine/reading/workbooks';
import { fromCaller, mayWrite, shown, writeWhole } from './files';
import { languageOption, monthOption } from './options';
import { readHeadOfficeFile } from './read-head-office';
import { Refused } from './failures';
import { say } from './words';
import { writeWorkbook } from './write-workbook';

/** The options of `template` as they stand on the command line. */
export interface TemplateOptions {
  readonly dealer: string;
  readonly month: string;
  readonly out: string;
  readonly hq?: string;
  readonly lang?: string;
  readonly force?: boolean;
  readonly json?: boolean;
}

/** Makes a dealer's standard workbook for a month; with `--hq` its lists are head office's own. */
export async function template(options: TemplateOptions): Promise<number> {
  const month = monthOption(options.month);
  if (!month) throw new Refused('noMonth');
  if (options.dealer.trim() === '') throw new Refused('noDealer');
  const out = fromCaller(options.out);
  const hq = options.hq === undefined ? undefined : fromCaller(options.hq);
  await mayWrite(out, hq === undefined ? [] : [hq], options.force ?? false);
  const book = hq === undefined ? undefined : (await readHeadOfficeFile(hq, month)).book;
  const language = languageOption(options.lang) ?? book?.settings.values.language ?? 'zh';
  const headOffice = book && listsFor(book, options.dealer);
  await writeWhole(
    out,
    await writeWorkbook(
      dealerTemplate({ dealer: headOffice?.dealer.dealer ?? options.dealer, month, language, ...(headOffice && { headOffice }) }),
    ),
  );
  process.stdout.write(options.json ? `${JSON.stringify({ output: out })}\n` : `${say('done', language, { file: shown(out) })}\n`);
  return 0;
}

function listsFor({ lists, settings }: HeadOfficeWorkbook, number: string) {
  const dealer = lists.dealers.rows.find(
    ({ values }) => values.dealer !== undefined && plainNumber(values.dealer) === plainNumber(number),
  )?.values;
  if (!dealer) throw new Refused('unknownDealer', { value: number });
  const parts = new Map(
    lists.prices.rows.flatMap(({ values: { part, name } }) => (part === undefined ? [] : [[part, { part, name: name ?? '' }] as const])),
  );
  const { dueDay, returnPlace, transitPlace } = settings.values;
  return {
    dealer,
    models: lists.products.rows.flatMap(({ values: { model, name } }) => (model === undefined ? [] : [{ model, name: name ?? '' }])),
    parts: [...parts.values()],
    ...(lists.standards.rows.length > 0 && {
      requestTypes: [
        ...new Set(lists.standards.rows.flatMap(({ values: { type } }) => (type !== undefined && isRequestType(type) ? [type] : []))),
      ],
    }),
    settings: {
      ...(dueDay !== undefined && { dueDay }),
      ...(returnPlace !== undefined && { returnPlace }),
      ...(transitPlace !== undefined && { transitPlace }),
    },
  };
}
