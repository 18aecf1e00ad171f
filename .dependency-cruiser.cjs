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
const LEDGERS = [...READING, 'ledgers'];
const MONTH = [...LEDGERS, 'month'];
const DECIDING = ['warranty', 'charging', 'timeliness', 'reconciliation', 'indicators', 'resubmissions'];
const DECISIONS = [...MONTH, ...DECIDING, 'handling', 'rules'];

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
      name: 'screens-show',
      comment:
        'A screen shows state and asks actions; Excel belongs to the session, business to the worker. Types of what they tell may be named.',
      severity: 'error',
      from: { path: '^src/taskpane/(screens|shell|words|state)/' },
      to: {
        path: '^src/(hosts|cli|commands)/|^src/taskpane/(session|worker)/|^src/engine/(reading|ledgers|rules|reports|close|reconciliation|indicators|feedback|period|templates|samples)/',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'worker-without-excel',
      comment: 'A worker has no Office: what it needs of the open workbook is handed to it as cells, and it answers with a plan.',
      severity: 'error',
      from: { path: '^src/taskpane/worker/' },
      to: { path: '^src/hosts/excel/|^src/taskpane/(session|screens|shell)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'session-computes-nothing',
      comment: "The session carries between Excel and the worker; the pane's thread never reads files or makes reports.",
      severity: 'error',
      from: { path: '^src/taskpane/session/' },
      to: {
        path: '^src/(cli|hosts/xlsx)/|^src/taskpane/screens/|^src/engine/(rules|reports|close|reconciliation|templates|samples)/',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'hosts-without-node',
      comment: 'Hosts run in a browser worker too: files and threads belong to the command line.',
      severity: 'error',
      from: { path: '^src/hosts/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'commands-carry-wishes',
      comment: 'A button of the ribbon says what is wished; what then happens belongs to the pane, which listens.',
      severity: 'error',
      from: { path: '^src/commands/' },
      to: { path: '^src/', pathNot: ['^src/commands/', '^src/hosts/excel/recording/', layer('values')].join('|') },
    },
    below('values', [], 'Values are the ground floor.'),
    below('workbook', VALUES, 'What a workbook is to us needs only values.'),
    below('plan', CELLS, 'A plan is plain data that any host can draw: it knows no schema and no record.'),
    below('schema', CELLS, 'The kit knows cells, not records: put what is about a sheet into records/.'),
    below('records', SCHEMA, 'A record is a declaration in the kit; what is decided about it stands above.'),
    below(
      'reading',
      RECORDS,
      'Reading gives records and remarks; rules word them, ledgers count them. What it must know of the month is handed to it.',
    ),
    below('ledgers', READING, 'A ledger says which files and rows count; what follows from a row is decided above.'),
    below(
      'warranty',
      LEDGERS,
      'The stage of a repair follows from the repair, its product and its acceptance: no rule and no figure of the month has a say.',
    ),
    below('charging', [...LEDGERS, 'warranty'], 'Whether a repair is charged follows from the repair and its stage.'),
    below('timeliness', LEDGERS, 'Timeliness follows from the times of a repair and the limits, which are handed in.'),
    below('month', [...LEDGERS, ...DECIDING], 'The month as data gathers the types of what decides; what assembles it belongs to close/.'),
    {
      name: 'month-gathers-types',
      comment:
        'The month names the types of what decides and calls none of it: a function over the whole month belongs to close/ or to what decides.',
      severity: 'error',
      from: { path: layer('month') },
      to: { path: DECIDING.map(layer).join('|'), dependencyTypesNot: ['type-only'] },
    },
    below('reconciliation', MONTH, 'Parts are reconciled from ledgers and settings; what a job was charged for is handed in.'),
    below(
      'indicators',
      [...MONTH, 'warranty', 'timeliness', 'reconciliation'],
      'An indicator counts what was decided; it neither assembles nor checks the month.',
    ),
    below('resubmissions', MONTH, 'What a newer file changed is seen from the files alone.'),
    below('handling', MONTH, 'What makes a finding the same next time follows from the finding.'),
    below(
      'rules',
      [...MONTH, 'warranty', 'charging', 'reconciliation'],
      'A rule words what was decided or remarked, in the words of what decided it; it shows nothing and computes no indicator.',
    ),
    below('sheets', [...READING, 'plan', 'month'], 'What every written sheet shares knows neither report nor template.'),
    below(
      'reports',
      [...DECISIONS, 'plan', 'sheets'],
      'A report shows an outcome: it closes no month and borrows from no template; what both draw belongs to sheets/.',
    ),
    below(
      'templates',
      [...LEDGERS, 'plan', 'month', 'sheets'],
      'A template is drawn from declarations, the next month’s from ledgers as well; what it shares with a report belongs to sheets/.',
    ),
    below('close', DECISIONS, 'The close puts together what decides; how it is shown is for reports. Only a shell calls it.'),
    below(
      'feedback',
      [...DECISIONS, 'plan', 'sheets', 'reports', 'templates'],
      'Feedback is what a report says to one dealer: it shows an outcome and closes no month.',
    ),
    below(
      'period',
      [...DECISIONS, 'plan', 'sheets', 'reports'],
      'A period puts closed months together: it reads reports and decides nothing about a month.',
    ),
    below(
      'rows-behind',
      [...DECISIONS, 'plan', 'sheets', 'reports'],
      'Which rows stand behind a number is said of a report that stands: nothing is decided or drawn here.',
    ),
    below(
      'samples',
      [...DECISIONS, 'plan', 'sheets', 'templates'],
      'Samples stand on top: they fill templates with made-up records, and know no report and no close.',
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.json'],
    },
  },
};
