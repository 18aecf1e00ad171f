import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['node_modules', 'dist', 'demo', 'out', 'coverage'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    rules: {
      'no-console': 'error',
      eqeqeq: 'error',
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
      ],
      '@typescript-eslint/no-explicit-any': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    rules: {
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['src/engine/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', 'Office', 'Excel', 'document', 'window', 'process', 'fetch', 'setTimeout', 'performance'],
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'The engine has no clock: the as-of date is a setting.',
        },
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'The engine draws from a given seed only.' },
        { object: 'Date', property: 'now', message: 'The engine has no clock.' },
      ],
    },
  },
  {
    files: ['src/hosts/**/*.ts'],
    ignores: ['src/hosts/xlsx/platform-zlib.ts'],
    rules: {
      'no-restricted-globals': ['error', 'process'],
      'no-restricted-properties': [
        'error',
        { property: 'getBuiltinModule', message: 'Hosts run in a browser too: platform-zlib.ts alone asks the platform for a module.' },
      ],
    },
  },
  { files: ['*.cjs'], languageOptions: { globals: { module: 'writable', require: 'readonly' } } },
  { files: ['eslint.config.js', 'webpack.config.js'], rules: { 'no-restricted-exports': 'off' } },
);
