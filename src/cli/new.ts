import { headOfficeTemplate } from '../engine/templates/head-office-template';
import { answer } from './answer';
import { fromCaller, mayWrite, shown, writeWhole } from './files';
import { languageOption, monthOption } from './options';
import { say } from './words';
import { writeWorkbook } from './write-workbook';

/** The options of `new` as they stand on the command line. */
export interface NewOptions {
  readonly out: string;
  readonly month?: string;
  readonly lang?: string;
  readonly force?: boolean;
  readonly json?: boolean;
}

/** Makes an empty head-office workbook with its defaults. */
export async function makeNew(options: NewOptions): Promise<number> {
  const out = fromCaller(options.out);
  const language = languageOption(options.lang) ?? 'zh';
  const month = monthOption(options.month);
  await mayWrite(out, [], options.force ?? false);
  await writeWhole(out, await writeWorkbook(headOfficeTemplate(language, month)));
  answer(options.json, { output: out }, [say('done', language, { file: shown(out) })]);
  return 0;
}
