import { zipSync } from 'fflate';
import type { MonthOutcome } from '../../engine/month/outcome';
import { feedbackOf } from '../../engine/feedback/feedback-plan';
import { writeWorkbook } from '../../hosts/xlsx/write-workbook';
import type { MadeFile } from './desk';

/** The 回执 of one dealer, or of all in one archive where none is named. */
export const feedback = (outcome: MonthOutcome, dealer: string | undefined): Promise<MadeFile | undefined> =>
  dealer === undefined ? feedbackOfAll(outcome) : feedbackOfDealer(outcome, dealer);

async function feedbackOfDealer(outcome: MonthOutcome, dealer: string): Promise<MadeFile | undefined> {
  const own = feedbackOf(outcome).find((one) => one.dealer.dealer === dealer);
  return own && { name: own.fileName, bytes: await writeWorkbook(own.plan()) };
}

async function feedbackOfAll(outcome: MonthOutcome): Promise<MadeFile> {
  const { language, month } = outcome.settings;
  const files: Record<string, Uint8Array> = {};
  for (const { fileName, plan } of feedbackOf(outcome)) files[fileName] = await writeWorkbook(plan());
  // Workbooks are packed already: to pack them again costs time and saves nothing.
  return { name: language === 'zh' ? `回执_${month}.zip` : `feedback_${month}.zip`, bytes: zipSync(files, { level: 0 }) };
}
