/** The import law: imports run downwards only. Each law says what to do instead. */
const layer = (name) => `^src/engine/${name}/`;

const below = (name, lower, comment) => ({
  name: `${name}-only-looks-down`,
  comment,
  severity: 'error',
  from: { path: layer(name) },
  to: { path: '^src/', pathNot: [layer(name), ...lower.map(layer)].join('|') },
});

const VALUES = ['values'];
const CELLS = [...VALUES, 'workbook'];
const PLAN = [...CELLS, 'plan'];
const SCHEMA = [...CELLS, 'schema'];
const RECORDS = [...SCHEMA, 'records'];
const READING = [...RECORDS, 'reading'];
const DECISIONS = [...READING, 'ledgers', 'month', 'warranty', 'charging', 'timeliness', 'reconciliation', 'indicators', 'resubmissions', 'handling', 'rules'];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      comment: 'Two files that need each other are one thing, or hide a third: take out what both need.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'engine-stays-inside',
      comment: 'The engine knows no host, no command line, no Office, no Node: hand it plain data, let the shell do the rest.',
      severity: 'error',
      from: { path: '^src/engine/' },
      to: { path: '^src/(hosts|cli|taskpane|commands|locales)/' },
    },
    {
      name: 'engine-without-node',
      comment: 'The engine runs in Excel, in a browser and in Node alike.',
      severity: 'error',
      from: { path: '^src/engine/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'engine-libraries',
      comment: 'The engine needs decimals and nothing else; a library that reads or draws belongs to a host.',
      severity: 'error',
      from: { path: '^src/engine/' },
      to: { dependencyTypes: ['npm', 'npm-dev'], pathNot: 'node_modules/(big\\.js|@types/big\\.js|fastest-levenshtein)' },
    },
    {
      name: 'hosts-apart',
      comment: 'Hosts never import each other: what both need is the plan or belongs to the engine.',
      severity: 'error',
      from: { path: '^src/hosts/([^/]+)/' },
      to: { path: '^src/hosts/([^/]+)/', pathNot: '^src/hosts/$1/' },
    },
    {
      name: 'hosts-draw-plans',
      comment: 'A host reads cells and draws plans; it does not know what a part is.',
      severity: 'error',
      from: { path: '^src/hosts/' },
      to: { path: '^src/', pathNot: ['^src/hosts/', ...PLAN.map(layer)].join('|') },
    },
    {
      name: 'hosts-without-node',
      comment: 'Hosts run in a browser worker too: files and threads belong to the command line.',
      severity: 'error',
      from: { path: '^src/hosts/' },
      to: { dependencyTypes: ['core'] },
    },
    below('values', [], 'Values are the ground floor.'),
    below('workbook', VALUES, 'What a workbook is to us needs only values.'),
    below('plan', CELLS, 'A plan is plain data that any host can draw: it knows no schema and no record.'),
    below('schema', CELLS, 'The kit knows cells, not records: put what is about a sheet into records/.'),
    below('records', SCHEMA, 'A record is a declaration in the kit; what is decided about it stands above.'),
    below('reading', [...RECORDS, 'month'], 'Reading gives records and remarks; rules word them, ledgers count them.'),
    {
      name: 'decisions-below-reports',
      comment: 'What is decided does not know how it is shown.',
      severity: 'error',
      from: { path: DECISIONS.map(layer).join('|') },
      to: { path: '^src/engine/(reports|templates|samples)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'], extensions: ['.ts', '.tsx', '.js', '.json'] },
  },
};
