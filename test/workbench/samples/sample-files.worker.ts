import { sampleMonth } from '../../../src/engine/samples/sample-month';
import type { Month } from '../../../src/engine/values/month';
import { writeWorkbook } from '../../../src/hosts/xlsx/write-workbook';

/** What the page asks of the samples: the head-office workbook, or the dealers' files. */
export interface SampleRequest {
  readonly what: 'headOffice' | 'dealers';
  readonly language: 'zh' | 'en';
}

/** A file that was made. */
export interface SampleAnswer {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly isLast: boolean;
}

const MONTH = '2026-03' as Month;

const send = (answer: SampleAnswer): void => postMessage(answer);

addEventListener('message', ({ data }: MessageEvent<SampleRequest>) => void make(data));

async function make({ what, language }: SampleRequest): Promise<void> {
  const month = sampleMonth({ dealers: 30, rows: 40, month: MONTH, seed: 1, language });
  if (what === 'headOffice') {
    send({ name: language === 'zh' ? '总部.xlsx' : 'head-office.xlsx', bytes: await writeWorkbook(month.headOffice), isLast: true });
    return;
  }
  const files = [...month.dealers];
  for (const [index, { name, plan }] of files.entries()) {
    const bytes = await writeWorkbook(plan);
    // One file came broken through the mail: its end is missing.
    send({ name, bytes: index === BROKEN ? bytes.slice(0, Math.floor(bytes.length * 0.6)) : bytes, isLast: index === files.length - 1 });
  }
}

const BROKEN = 17;
