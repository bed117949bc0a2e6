import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** How a member behaves: as it is, answering people in the wrong order, giving what it gave of somebody else, or not at all. */
export type Behaviour = 'AS_IS' | 'WRONG_ORDER' | 'SOMEBODY_ELSE' | 'DOWN';

/** Stands where a member answers, and can make it misbehave: whoever signs requests cannot tell. */
export interface MemberRelay {
  readonly url: string;
  behaviour: Behaviour;
  readonly stop: () => Promise<void>;
}

/** Opens a relay to a member's GraphQL endpoint. */
export async function openMemberRelay(target: string): Promise<MemberRelay> {
  const remembered = new Map<string, string>();
  const server = createServer((incoming, outgoing) => {
    void buffer(incoming).then((body) => relayed(body.toString(), incoming.headers, outgoing));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  // It listens on a port.
  const { port } = server.address() as AddressInfo;
  const relay: MemberRelay = {
    url: `http://127.0.0.1:${port}/graphql`,
    behaviour: 'AS_IS',
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  const relayed = async (
    body: string,
    headers: NodeJS.Dict<string | string[]>,
    outgoing: ServerResponse,
  ): Promise<void> => {
    if (relay.behaviour === 'DOWN') {
      outgoing.destroy();
      return;
    }
    const answer = await fetch(target, { method: 'POST', headers: forwarded(headers), body });
    const text = await answer.text();
    const said = changed(relay.behaviour, text, remembered.get(operationOf(body)));
    if (relay.behaviour === 'AS_IS') {
      remembered.set(operationOf(body), text);
    }
    outgoing.writeHead(answer.status, { 'content-type': 'application/json' }).end(said);
  };
  return relay;
}

function forwarded(headers: NodeJS.Dict<string | string[]>): Record<string, string> {
  const kept = Object.entries(headers).filter(([name]) => /^x-hub-|^content-type$/.test(name));
  return Object.fromEntries(kept.map(([name, value]) => [name, String(value)]));
}

function operationOf(body: string): string {
  // The gateway's own request: a GraphQL one.
  return (JSON.parse(body) as { query: string }).query;
}

function changed(behaviour: Behaviour, text: string, before: string | undefined): string {
  switch (behaviour) {
    case 'WRONG_ORDER':
      return JSON.stringify(rotated(JSON.parse(text)));
    case 'SOMEBODY_ELSE':
      return before ?? text;
    default:
      return text;
  }
}

/** Every list directly in the data, which `_entities` is, with its first at the end: reversed, one in the middle would stay in its place. */
function rotated(answer: { readonly data?: Readonly<Record<string, unknown>> | null }): object {
  const data = Object.entries(answer.data ?? {}).map(([key, value]) => [
    key,
    Array.isArray(value) ? [...value.slice(1), ...value.slice(0, 1)] : value,
  ]);
  return { ...answer, data: Object.fromEntries(data) };
}
