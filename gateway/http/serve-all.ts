import type { IncomingMessage } from 'node:http';

import { servePages } from '../console/serve.ts';
import type { Servers } from '../alive/servers.ts';
import type { Identity } from '../identity/identity.ts';
import type { Callers } from './callers.ts';
import { serveDemo } from './demo-routes.ts';
import { serveGraphql } from './graphql-route.ts';
import { serveHealth } from './health.ts';
import { serveQrCodes } from './qr-routes.ts';
import { namesLoopback, requireLoopbackHost } from './loopback-host.ts';
import { serveSignIn, signInWay } from './sign-in-route.ts';
import { serveStream } from './stream-route.ts';

/** Puts every route of a hub on the public listener; a demo has its own tokens beside, and the pages stand where people can sign in. */
export function serveAll(servers: Servers, { callers, issue }: Identity): void {
  const { app, live, draining, settings } = servers;
  if (issue) {
    requireLoopbackHost(app);
  }
  serveHealth(app, { urls: () => live.present().generation.urls, draining });
  serveOperations(servers, callers, issue !== null);
  if (issue) {
    serveDemo(app, { answerer: live.answerer, issue });
  }
  const way = signInWay(settings, issue !== null);
  if (way !== null) {
    serveSignIn(app, way);
    servePages(app, { provider: way.kind === 'oidc' ? new URL(way.issuer).origin : null });
    serveQrCodes(app, { publicUrl: settings.publicUrl, scheme: way.kind === 'oidc' ? 'https' : 'http' });
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
