import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** At which request the asker is killed: before it is passed on, or when it was answered and the answer has not come back. */
export interface KillPoint {
  /** What stands in the request. */
  readonly asks: string;
  readonly when: 'BEFORE' | 'AFTER';
}

/** Stands between a process and a subgraph that it asks, and kills the process at a chosen request. */
export interface KillingRelay {
  readonly url: string;
  /** Null: everything is passed on. */
  point: KillPoint | null;
  readonly stop: () => Promise<void>;
}

/** Opens a relay to a subgraph. `kill` ends the asker at once. */
export async function openKillingRelay(target: string, kill: () => void): Promise<KillingRelay> {
  const relay: KillingRelay = {
    url: '',
    point: null,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  const passOn = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const body = await text(incoming);
    const hit = relay.point !== null && body.includes(relay.point.asks) ? relay.point.when : null;
    if (hit === 'BEFORE') {
      kill();
      return;
    }
    const headers = Object.entries(incoming.headers).filter(
      ([name]) => !/^(?:host|connection|content-length)$/.test(name),
    );
    const answer = await fetch(new URL(incoming.url ?? '/', target), {
      method: incoming.method ?? 'POST',
      headers: headers.map(([name, value]) => [name, String(value)]),
      body,
    });
    const said = await answer.text();
    if (hit === 'AFTER') {
      kill();
      return;
    }
    outgoing.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' });
    outgoing.end(said);
  };
  const server = createServer((incoming, outgoing) => {
    void passOn(incoming, outgoing).catch(() => outgoing.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  // A server on a port has such an address.
  const { port } = server.address() as AddressInfo;
  return Object.assign(relay, { url: `http://127.0.0.1:${port}${new URL(target).pathname}` });
}
