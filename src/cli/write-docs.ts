import { fileURLToPath } from 'node:url';
import { rulesMarkdown } from '../engine/rules/catalogue';
import { writeWhole } from './files';

/** Writes the documents that are generated from the code; a test compares them with what is committed. */
await writeWhole(fileURLToPath(new URL('../../RULES.md', import.meta.url)), new TextEncoder().encode(rulesMarkdown()));
