import type { FastifyInstance } from 'fastify';

/** Whether the gateway is on its way out. */
export interface Draining {
  readonly isBegun: () => boolean;
  readonly begin: () => void;
}

/** Makes the one switch by which a gateway tells that it takes no more work than it has. */
export function createDraining(): Draining {
  let isBegun = false;
  return {
    isBegun: () => isBegun,
    begin: () => {
      isBegun = true;
    },
  };
}

/** Asks whoever sends another request on an open connection to use a new one next time, which somebody else will answer. */
export function turnAwayWhenDraining(app: FastifyInstance, { isBegun }: Draining): void {
  app.addHook('onRequest', (_request, reply, done) => {
    if (isBegun()) {
      reply.header('connection', 'close');
    }
    done();
  });
}

const LOOK_FOR_IDLE_MS = 50;

/** Closes a server when its last answer is sent, or after `patienceMs`. Connections that fall idle are closed as they do. */
export async function closeInOrder(app: FastifyInstance, patienceMs: number): Promise<void> {
  const idle = setInterval(() => app.server.closeIdleConnections(), LOOK_FOR_IDLE_MS);
  const stubborn = setTimeout(() => app.server.closeAllConnections(), patienceMs);
  try {
    await app.close();
  } finally {
    clearInterval(idle);
    clearTimeout(stubborn);
  }
}
