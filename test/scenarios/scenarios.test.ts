import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { runScenario, scenariosOf } from '../support/scenario';

const PAGES = readdirSync(__dirname).filter((name) => name.endsWith('.md')).sort();

describe.each(PAGES)('%s', (page) => {
  const scenarios = scenariosOf(join(__dirname, page));

  test.each(scenarios.map((scenario) => [scenario.heading, scenario] as const))('%s', (_, scenario) => {
    const { said, found } = runScenario(scenario);
    expect(said.length).toBeGreaterThan(0);
    expect(found).toEqual(said);
  });
});
