import { once } from 'node:events';
import { createServer } from 'node:net';

/** Whether something can be served at the port, as the development server will try it. */
export async function isFree(port: number, host = 'localhost'): Promise<boolean> {
  const server = createServer();
  const listening = Promise.race([once(server, 'listening').then(() => true), once(server, 'error').then(() => false)]);
  server.listen(port, host);
  const free = await listening.catch(() => false);
  if (free) await new Promise((resolve) => server.close(resolve));
  return free;
}

/** What to do where another program has the port: the workbench takes any, Excel looks for the add-in at its own. */
export const portTaken = (port: number, isWorkbench: boolean): string =>
  isWorkbench
    ? `端口 ${port} 已被占用，换一个端口：npm run workbench -- --port ${port + 1}
Port ${port} is taken; use another: npm run workbench -- --port ${port + 1}`
    : `端口 ${port} 已被占用：先关掉占用它的程序（可能是上一次的 npm start），再试。
Port ${port} is taken: end the program that has it (an earlier npm start?), then try again.`;
