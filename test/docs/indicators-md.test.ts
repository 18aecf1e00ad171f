import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { indicatorsMarkdown } from '../../src/engine/indicators/catalogue';

it('INDICATORS.md is what the indicators say of themselves (npm run docs)', () => {
  expect(readFileSync(join(__dirname, '../../INDICATORS.md'), 'utf8')).toBe(indicatorsMarkdown());
});
