import { dealerTemplate } from '../engine/templates/dealer-template';
import { headOfficeLists } from '../engine/templates/head-office-lists';
import { answer } from './answer';
import { fromCaller, mayWrite, shown, writeWhole } from './files';
import { languageOption, monthOf } from './options';
import { readingApart } from './read-given';
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
  const month = monthOf(options.month);
  if (options.dealer.trim() === '') throw new Refused('noDealer');
  const out = fromCaller(options.out);
  const hq = options.hq === undefined ? undefined : fromCaller(options.hq);
  await mayWrite(out, hq === undefined ? [] : [hq], options.force ?? false);
  const book = hq === undefined ? undefined : (await readHeadOfficeFile(hq, readingApart(), month)).book;
  const language = languageOption(options.lang) ?? book?.settings.values.language ?? 'zh';
  const headOffice = book && headOfficeLists(book, options.dealer);
  if (book && !headOffice) throw new Refused('unknownDealer', { value: options.dealer });
  await writeWhole(
    out,
    await writeWorkbook(
      dealerTemplate({ dealer: headOffice?.dealer.dealer ?? options.dealer, month, language, ...(headOffice && { headOffice }) }),
    ),
  );
  answer(options.json, { output: out }, [say('done', language, { file: shown(out) })]);
  return 0;
}
