import { fileURLToPath } from 'node:url';
import { indicatorsMarkdown } from '../engine/indicators/catalogue';
import { rulesMarkdown } from '../engine/rules/catalogue';
import { writeWhole } from './files';

/** Writes the documents that are generated from the code; a test compares them with what is committed. */
const PAGES = { 'RULES.md': rulesMarkdown, 'INDICATORS.md': indicatorsMarkdown };
for (const [name, words] of Object.entries(PAGES))
  await writeWhole(fileURLToPath(new URL(`../../${name}`, import.meta.url)), new TextEncoder().encode(words()));
