import { parseArgs } from 'node:util';
import { WORDS } from './words';

/** What `npm start` does: brings the add-in into an Excel with Microsoft's tool, only serves it, or says why it cannot. */
export type Start =
  | { readonly does: 'sideload'; readonly with: readonly string[]; readonly records: boolean }
  | { readonly does: 'serve'; readonly says: string; readonly records: boolean }
  | { readonly does: 'refuse'; readonly says: string };

/** The manifest whose pane records its traffic with Excel: made by `--record`. */
export const RECORDING_MANIFEST = 'out/manifest-recording.xml';

const WITH_EXCEL: readonly NodeJS.Platform[] = ['win32', 'darwin'];

/**
 * Decides from the arguments and the machine: `--web --document URL` opens Excel on the web, nothing (or `--document FILE`) the
 * desktop's Excel, where there is one; with `--record` the pane records its traffic with Excel.
 */
export function startOf(args: readonly string[], platform: NodeJS.Platform): Start {
  const asked = argumentsOf(args);
  if (asked === undefined) return { does: 'refuse', says: WORDS.usage };
  const { web, document, records } = asked;
  if (web && !isWebAddress(document)) return { does: 'refuse', says: WORDS.whichDocument };
  if (!web && document !== undefined && isWebAddress(document)) return { does: 'refuse', says: WORDS.sayWeb };
  if (!web && !WITH_EXCEL.includes(platform)) return { does: 'serve', says: WORDS.noExcel, records };
  const excel = ['--app', 'excel', '--no-debug', ...(document === undefined ? [] : ['--document', document])];
  return { does: 'sideload', with: ['start', records ? RECORDING_MANIFEST : 'manifest.xml', web ? 'web' : 'desktop', ...excel], records };
}

interface Asked {
  readonly web: boolean;
  readonly document: string | undefined;
  readonly records: boolean;
}

function argumentsOf(args: readonly string[]): Asked | undefined {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { web: { type: 'boolean' }, document: { type: 'string' }, record: { type: 'boolean' } },
    });
    return { web: values.web ?? false, document: values.document, records: values.record ?? false };
  } catch {
    return undefined;
  }
}

const isWebAddress = (document: string | undefined): boolean =>
  document !== undefined && URL.canParse(document) && new URL(document).protocol === 'https:';
