import { readFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Refused } from './failures';
import { mayFill, shown, writeWhole } from './files';

/** Says which files of a folder are samples of ours, so that a later run can take them away and nothing else. */
const LIST = '.service-monthly-samples.json';
/** What such a list can name: a workbook of the folder itself or of its `dealers`. */
const SAMPLE = /^(dealers\/)?[^/\\]+\.xlsx$/;

/** Makes room for samples and notes them: earlier ones go, and where workbooks of somebody else lie among the dealers' files nothing is done. */
export async function makeRoom(folder: string, samples: readonly string[], force: boolean): Promise<void> {
  await mayFill(folder, force);
  const earlier = [...samples, ...(await listedSamples(folder))];
  const present = await readdir(join(folder, 'dealers')).catch((): string[] => []);
  const others = present.filter((name) => /\.xls[xm]?$/i.test(name) && !earlier.includes(`dealers/${name}`));
  if (others.length > 0) throw new Refused('othersInFolder', { file: `${shown(folder)}/dealers` });
  for (const sample of earlier) await rm(join(folder, sample), { force: true });
  await writeWhole(join(folder, LIST), new TextEncoder().encode(`${JSON.stringify(samples, undefined, 2)}\n`));
}

async function listedSamples(folder: string): Promise<readonly string[]> {
  const text = await readFile(join(folder, LIST), 'utf8').catch(() => '[]');
  const listed = asJson(text);
  return Array.isArray(listed)
    ? listed.filter((name): name is string => typeof name === 'string' && SAMPLE.test(name) && !name.includes('..'))
    : [];
}

/** Whatever stands in the file; one that somebody edited lists nothing. */
function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
