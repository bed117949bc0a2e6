import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';

import type { FastifyInstance } from 'fastify';

/** How long the bodies of requests may take to arrive. */
export interface ArrivalLimit {
  /** For all but those that `takesLonger` names, which have the server's own time. */
  readonly arrivalMs: number;
  readonly takesLonger: (request: IncomingMessage) => boolean;
}

/** A paper is up to ten megabytes, and people send it from where the network is slow. */
export const takesLonger = ({ method, url }: IncomingMessage): boolean =>
  method === 'PUT' && url !== undefined && /^\/files(?:\?|$)/.test(url);

/**
 * Ends requests that take longer than this to arrive as node:http ends late ones. Node has one such time for all requests of a server,
 * and the longest needed is too long for most.
 */
export function limitArrival(app: FastifyInstance, limit: ArrivalLimit): void {
  const { server } = app;
  const begun: IncomingMessage[] = [];
  const look = (): void => {
    begun.splice(0).forEach((request) => {
      if (!request.complete && !request.destroyed && !limit.takesLonger(request)) {
        endInTime(app, request, limit.arrivalMs);
      }
    });
  };
  app.addHook('onReady', (done) => {
    // Before all others, and after every route has put itself in place.
    server.prependListener('request', (request: IncomingMessage) => {
      // Nearly every request comes in one piece: a moment later there is nothing left to wait for.
      if (begun.push(request) === 1) {
        setImmediate(look);
      }
    });
    done();
  });
}

function endInTime(app: FastifyInstance, request: IncomingMessage, milliseconds: number): void {
  const { socket } = request;
  const timer = setTimeout(() => endLate(app, request, socket), milliseconds);
  const arrived = (): void => clearTimeout(timer);
  request.once('end', arrived).once('close', arrived);
}

function endLate(app: FastifyInstance, { complete }: IncomingMessage, socket: Socket): void {
  if (!complete) {
    const late: NodeJS.ErrnoException = new Error('the request took too long to arrive');
    late.code = 'ERR_HTTP_REQUEST_TIMEOUT';
    app.server.emit('clientError', late, socket);
  }
}
