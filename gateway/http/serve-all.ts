import { type IncomingMessage } from 'node:http';

import { servePlayground } from '../console/serve.ts';
import { type Servers } from '../alive/servers.ts';
import { type Identity } from '../identity/identity.ts';
import { type Callers } from './callers.ts';
import { serveDemo } from './demo-routes.ts';
import { serveGraphql } from './graphql-route.ts';
import { serveHealth } from './health.ts';
import { namesLoopback, requireLoopbackHost } from './loopback-host.ts';
import { serveStream } from './stream-route.ts';

/** Puts every route of a hub on the public listener; a demo has its own tokens and pages beside. */
export function serveAll(servers: Servers, { callers, issue }: Identity): void {
  const { app, live, draining } = servers;
  if (issue) {
    requireLoopbackHost(app);
  }
  serveHealth(app, { urls: () => live.present().generation.urls, draining });
  serveOperations(servers, callers, issue !== null);
  if (issue) {
    serveDemo(app, { answerer: live.answerer, issue });
    servePlayground(app);
  }
}

/** Puts the routes on the public listener that a gateway has with no hub around it. */
export function serveAlone(servers: Servers, callers: Callers): void {
  const { app, draining } = servers;
  requireLoopbackHost(app);
  serveHealth(app, { urls: () => null, draining });
  serveOperations(servers, callers, true);
}

function serveOperations(servers: Servers, callers: Callers, onLoopback: boolean): void {
  const { app, live, rules, draining, answered, log } = servers;
  // What the hooks would see to goes by them.
  const passes = (request: IncomingMessage): boolean =>
    !draining.isBegun() && (!onLoopback || namesLoopback(request));
  const options = { answerer: live.answerer, callers, rules, plain: { passes, answered, log } };
  serveGraphql(app, options);
  serveStream(app, options);
}
