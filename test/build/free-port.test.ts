import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { isFree, portTaken } from '../../scripts/build/free-port';

test('a port that another program has is not free, and free again when that has ended', async () => {
  const other = createServer().listen(0, 'localhost');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  expect(await isFree(port)).toBe(false);
  other.close();
  await once(other, 'close');
  expect(await isFree(port)).toBe(true);
});

test('who finds the port of the workbench taken is told the command with another', () => {
  expect(portTaken(3100, true).split('\n')).toEqual([
    expect.stringMatching(/^端口 3100 已被占用.*npm run workbench -- --port 3101$/),
    expect.stringMatching(/^Port 3100 is taken.*npm run workbench -- --port 3101$/),
  ]);
  expect(portTaken(3000, false)).not.toContain('--port');
});
