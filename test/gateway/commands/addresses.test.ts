import { once } from 'node:events';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { SUBGRAPHS } from '#schema/subgraphs.ts';
import { readSettings } from '#shared/env.ts';
import { chooseAddresses } from '../../../gateway/commands/addresses.ts';
import { freePorts, requireFree } from '../../../gateway/commands/ports.ts';

test('the ports of a hub are the gateway’s, its internal listener’s and one for each subgraph', async () => {
  const { ports, local } = await chooseAddresses(readSettings({ PORT: '4500' }));

  expect(local).toEqual([...SUBGRAPHS]);
  expect(ports).toEqual([4500, 4510, ...SUBGRAPHS.map((_name, index) => 4501 + index)]);
});

test('a subgraph whose address was set to another place is not started here', async () => {
  const settings = readSettings({ HUB_SUBGRAPH_URL_UNITS: 'http://units.example:4001' });

  const { local, subgraphUrls } = await chooseAddresses(settings);

  expect(local).not.toContain('units');
  expect(subgraphUrls['units']).toBe('http://units.example:4001/graphql');
});

test('with port 0 every subgraph and the internal listener have free ports of their own', async () => {
  const { ports, subgraphUrls, internalPort, gatewayUrl } = await chooseAddresses(
    readSettings({ PORT: '0' }),
  );

  expect(new Set(ports).size).toBe(SUBGRAPHS.length + 1);
  expect(gatewayUrl).toBe(`http://127.0.0.1:${internalPort}`);
  expect(Object.values(subgraphUrls).map((url) => Number(new URL(url).port))).toEqual(ports.slice(1));
});

test('a port chosen now is none that the system gives to others before it is listened on', async () => {
  const chosen = await freePorts(20);
  const given = Array.from({ length: 20 }, () => createServer().listen(0, '127.0.0.1'));
  onTestFinished(() => given.forEach((server) => server.close()));
  await Promise.all(given.map((server) => once(server, 'listening')));
  const lowest = Math.min(...given.map(portOf));

  expect(new Set(chosen).size).toBe(20);
  expect(chosen.filter((port) => port >= lowest)).toEqual([]);
});

test('of several ports the one that is taken is named', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void other.close());
  await once(other, 'listening');
  const port = portOf(other);

  await expect(requireFree([0, port], '127.0.0.1')).rejects.toThrow(`Port ${port} is taken`);
});

function portOf(server: Server): number {
  // listen(0) on an address gives an address with a port.
  return (server.address() as AddressInfo).port;
}
