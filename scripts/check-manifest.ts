import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { validateXML } from 'xmllint-wasm';

const MAIN = 'OfficeAppManifestV1_1.xsd';

/** Checks manifests against Microsoft's schemas (a folder that is not the project's): `check-manifest FOLDER MANIFEST…`. */
async function checkManifests([folder = '', ...manifests]: readonly string[]): Promise<void> {
  const schema = (fileName: string): { readonly fileName: string; readonly contents: string } => ({
    fileName,
    contents: readFileSync(join(folder, fileName), 'utf8'),
  });
  const { errors } = await validateXML({
    xml: manifests.map((fileName) => ({ fileName, contents: readFileSync(fileName, 'utf8') })),
    schema: [schema(MAIN)],
    preload: readdirSync(folder)
      .filter((name) => name.endsWith('.xsd') && name !== MAIN)
      .map(schema),
  });
  for (const { rawMessage } of errors) process.stderr.write(`${rawMessage}\n`);
  process.stdout.write(`${manifests.join(', ')}: ${errors.length === 0 ? 'as the schema wants it' : 'against the schema'}\n`);
  process.exitCode = errors.length === 0 ? 0 : 1;
}

await checkManifests(process.argv.slice(2));
