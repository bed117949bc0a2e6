import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { inBothLanguages } from '#shared/errors.ts';
import { until } from '#shared/until.ts';

// The processes of a hub that was killed are gone, and their ports free, within this time.
const PATIENCE_MS = 2_000;

/** Ports that nothing listens on now, all different. */
export async function freePorts(count: number): Promise<readonly number[]> {
  const servers = Array.from({ length: count }, () => createServer().listen(0, '127.0.0.1'));
  await Promise.all(servers.map((server) => once(server, 'listening')));
  const ports = servers.map((server) => portOf(server.address()));
  await Promise.all(servers.map((server) => once(server.close(), 'close')));
  return ports;
}

function portOf(address: AddressInfo | string | null): number {
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** Throws, naming the port and what to do, when one of these ports is taken. */
export async function requireFree(ports: readonly number[], host: string): Promise<void> {
  const allFree = async () => ((await takenOf(ports, host)).length === 0 ? true : null);
  if ((await until(allFree, PATIENCE_MS)) !== null) {
    return;
  }
  const taken = (await takenOf(ports, host)).join(', ');
  throw new Error(
    inBothLanguages({
      vi: `Cổng ${taken} đã có chương trình khác dùng. Hãy tắt chương trình đó, hoặc chọn cổng khác: PORT=4100 npm start`,
      en: `Port ${taken} is taken by another program. End that program, or choose another port: PORT=4100 npm start`,
    }),
  );
}

async function takenOf(ports: readonly number[], host: string): Promise<readonly number[]> {
  const taken = await Promise.all(ports.map((port) => isTaken(port, host)));
  return ports.filter((_port, index) => taken[index]);
}

function isTaken(port: number, host: string): Promise<boolean> {
  const server = createServer();
  const { promise, resolve, reject } = Promise.withResolvers<boolean>();
  server.once('error', (error) => {
    if ('code' in error && error.code === 'EADDRINUSE') {
      resolve(true);
    } else {
      reject(new Error(`${host}:${port}: ${error.message}`));
    }
  });
  server.listen(port, host, () => server.close(() => resolve(false)));
  return promise;
}
