import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { runScenario, scenariosOf } from '../support/scenario';

const PAGES = readdirSync(__dirname)
  .filter((name) => name.endsWith('.md') && name !== 'README.md')
  .sort();

describe.each(PAGES)('%s', (page) => {
  test.each(scenariosOf(join(__dirname, page)).map((scenario) => [scenario.heading, scenario] as const))('%s', (_, scenario) => {
    const { said, found } = runScenario(scenario);
    expect(said.length).toBeGreaterThan(0);
    expect(found).toEqual(said);
  });
});
