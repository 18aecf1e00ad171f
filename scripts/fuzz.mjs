// Searches the properties of the reader for longer than the tests do: npm run fuzz [-- TIMES [SEED]]
import { spawnSync } from 'node:child_process';

const [times = '20', seed = String(Date.now() % 2 ** 31)] = process.argv.slice(2);
process.stdout.write(`FUZZ_TIMES=${times} FUZZ_SEED=${seed}\n`);
const jest = ['--max-old-space-size=4096', 'node_modules/jest/bin/jest.js', '--testTimeout=3600000', 'fuzz'];
const { status } = spawnSync(process.execPath, jest, { stdio: 'inherit', env: { ...process.env, FUZZ_TIMES: times, FUZZ_SEED: seed } });
process.exitCode = status ?? 1;
