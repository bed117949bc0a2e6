import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { SUBGRAPHS } from '#schema/subgraphs.ts';
import { readSettings } from '#shared/env.ts';
import { chooseAddresses } from '../../../gateway/commands/addresses.ts';
import { requireFree } from '../../../gateway/commands/ports.ts';

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
  expect(Object.values(subgraphUrls).every((url) => Number(new URL(url).port) > 0)).toBe(true);
});

test('of several ports the one that is taken is named', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void other.close());
  await once(other, 'listening');
  // listen(0) on an address gives an address with a port.
  const { port } = other.address() as AddressInfo;

  await expect(requireFree([0, port], '127.0.0.1')).rejects.toThrow(`Port ${port} is taken`);
});
