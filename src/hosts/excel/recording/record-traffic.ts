/// <reference types="office-js" />

/** One request of the client and what Excel answered; without an answer where it refused with a code, or never did. */
export interface RecordedExchange {
  readonly request: string;
  readonly answer?: string;
  readonly refusal?: { readonly code: number; readonly message: string };
  readonly milliseconds?: number;
}

/** What went between the client and an Excel. It holds what stands in the workbook. */
export interface Recording {
  readonly format: typeof FORMAT;
  readonly platform: string;
  readonly version: string;
  readonly language: string;
  /** The newest ExcelApi set that this Excel declares: 9 is 1.9. */
  readonly apiSet: number;
  readonly begun: string;
  /** There was more than is kept: the rest is missing. */
  readonly isCut: boolean;
  readonly exchanges: readonly RecordedExchange[];
}

/** A recording under way. */
export interface Recorder {
  readonly recording: () => Recording;
  /** The client speaks to Excel unheard again. */
  readonly stop: () => void;
}

export const FORMAT = 'service-monthly/recording/1';

/** Characters that are kept: a close of 10,000 repairs has a fifth of it. */
const MOST = 64 * 1024 * 1024;

type Answered =
  | {
      readonly status: 'succeeded';
      readonly value: { readonly data: readonly [number, readonly string[] | null, string | readonly string[]] };
    }
  | { readonly status: 'failed'; readonly error: { readonly code: number; readonly message: string } };
type Message = readonly unknown[];
type Execute = (message: Message, answered: (answer: Answered) => void) => void;

/** Place of the body in the array that the client hands to Excel. */
const BODY = 4;

/** The place in Microsoft's client, the same for every Excel, through which all requests go. */
interface ClientInside {
  readonly DDA: { RichApi: { readonly executeRichApiRequestAsync: Execute } };
}

/** Records all traffic of the client from now on; to be called once `Office.onReady` has resolved. */
export function recordTraffic(most = MOST): Recorder {
  const { DDA: inside } = (globalThis as unknown as { readonly OSF: ClientInside }).OSF;
  const heard = inside.RichApi;
  const begun = new Date().toISOString();
  const exchanges: RecordedExchange[] = [];
  const state = { length: 0, isCut: false };
  const execute: Execute = (message, answered) => {
    const request = String(message[BODY]);
    const place = exchanges.length;
    state.length += request.length;
    state.isCut ||= state.length > most;
    if (state.isCut) return heard.executeRichApiRequestAsync(message, answered);
    exchanges.push({ request });
    const start = performance.now();
    return heard.executeRichApiRequestAsync(message, (answer) => {
      const milliseconds = Math.round(performance.now() - start);
      exchanges[place] = { request, ...told(answer), milliseconds };
      state.length += exchanges[place].answer?.length ?? 0;
      answered(answer);
    });
  };
  // The client's own property cannot be written, the object that holds it can be replaced.
  inside.RichApi = Object.create(heard, { executeRichApiRequestAsync: { value: execute } }) as typeof heard;
  return {
    recording: () => ({ format: FORMAT, ...surroundings(), begun, isCut: state.isCut, exchanges: [...exchanges] }),
    stop: () => void (inside.RichApi = heard),
  };
}

const told = (answer: Answered): Pick<RecordedExchange, 'answer' | 'refusal'> => {
  if (answer.status === 'failed') return { refusal: { code: answer.error.code, message: answer.error.message } };
  const body = answer.value.data[2];
  return { answer: typeof body === 'string' ? body : body.join('') };
};

function surroundings(): Pick<Recording, 'platform' | 'version' | 'language' | 'apiSet'> {
  const { diagnostics, displayLanguage, requirements } = Office.context;
  let apiSet = 1;
  while (requirements.isSetSupported('ExcelApi', `1.${apiSet + 1}`)) apiSet += 1;
  return { platform: String(diagnostics?.platform ?? ''), version: diagnostics?.version ?? '', language: displayLanguage, apiSet };
}
