import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rulesMarkdown } from '../../src/engine/rules/catalogue';

it('RULES.md is what the rules say of themselves (npm run docs)', () => {
  expect(readFileSync(join(__dirname, '../../RULES.md'), 'utf8')).toBe(rulesMarkdown());
});
