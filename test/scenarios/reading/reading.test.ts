import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { markdownSections } from '../../support/markdown-sheets';
import { runReadingScenario } from '../../support/reading-scenario';

const PAGES = readdirSync(__dirname)
  .filter((name) => name.endsWith('.md') && name !== 'README.md')
  .sort();
const scenarios = (page: string) => markdownSections(readFileSync(join(__dirname, page), 'utf8')).filter(({ heading }) => heading !== '');

describe.each(PAGES)('%s', (page) => {
  test.each(scenarios(page).map((scenario) => [scenario.heading, scenario] as const))('%s', (_, scenario) => {
    const { said, found } = runReadingScenario(scenario);
    expect(said.length).toBeGreaterThan(0);
    expect(found).toEqual(said);
  });
});

test('each of the 33 quirks of real sheets has a scenario', () => {
  const told = PAGES.flatMap(scenarios).flatMap(({ heading }) => [...heading.matchAll(/\((\d+)\)/g)].map(([, number]) => Number(number)));
  expect([...new Set(told)].sort((a, b) => a - b)).toEqual(Array.from({ length: 33 }, (_, at) => at + 1));
});
