import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';
import { inBothLanguages } from '#shared/errors.ts';
import { until } from '#shared/until.ts';

// The processes of a hub that was killed are gone, and their ports free, within this time.
const PATIENCE_MS = 2_000;

// Below these no system hands out ports by itself: Linux from 32768 on, the others from 49152 on (RFC 6335 §6).
const FIRST_PORT = 20_000;
const END_OF_PORTS = 32_768;

/**
 * Ports that nothing listens on now, all different. Nobody is given one of them by the system before it is listened on, or
 * while the process that listened is started again: neither a server that takes any port nor a connection to elsewhere.
 */
export async function freePorts(count: number, host = '127.0.0.1'): Promise<readonly number[]> {
  const drawn = new Set(Array.from({ length: count }, () => randomInt(FIRST_PORT, END_OF_PORTS)));
  const taken = await takenOf([...drawn], host);
  return drawn.size === count && taken.length === 0 ? [...drawn] : freePorts(count, host);
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
