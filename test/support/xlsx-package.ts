import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';

/** The parts of a written workbook as text, by their path in the package. */
export const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));

interface Verdict {
  readonly ok: boolean;
  readonly errors: readonly { readonly description: string; readonly path: string | null; readonly xPath: string | null }[];
}

/** What Open XML validation finds wrong with a workbook. */
export function openXmlFaults(bytes: Uint8Array): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'workbook-'));
  const file = join(folder, 'written.xlsx');
  try {
    writeFileSync(file, bytes);
    const verdict = JSON.parse(validatorOutput(file)) as Verdict;
    return verdict.errors.map((error) => `${error.description} (${error.path ?? ''} ${error.xPath ?? ''})`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The validator ends with 1 on an invalid file; its findings are on its output either way. */
function validatorOutput(file: string): string {
  const script = join('node_modules', '@xarsh', 'ooxml-validator', 'dist', 'src', 'cli.js');
  try {
    return execFileSync(process.execPath, [script, file], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch (error) {
    return (error as { readonly stdout: string }).stdout;
  }
}
