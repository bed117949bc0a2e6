import { afterAll, beforeAll, expect, test } from 'vitest';

import { RoutingHost } from '../../../subgraphs/registry/entities/routing-host.ts';
import { admin, developer, type RegistryWorld, startRegistry } from '../registry-world.ts';

let registry: RegistryWorld;

beforeAll(async () => {
  registry = await startRegistry();
});

afterAll(() => registry.stop());

const allows = (agency: string, host: string, caller = admin) =>
  registry.does(caller, 'allowRoutingHost', { agency, host });

test('a host is allowed to one agency, in its canonical form, once', async () => {
  const first = await allows('G18', 'Bhyt.MOH.example.');
  const again = await allows('G18', 'bhyt.moh.example');

  expect(first).toMatchObject({ host: 'bhyt.moh.example', repeated: false, agency: { code: 'G18' } });
  expect(again).toMatchObject({ repeated: true });
  expect(await registry.em().find(RoutingHost, {})).toMatchObject([
    { agency: 'G18', host: 'bhyt.moh.example' },
  ]);
  expect((await registry.steps()).filter((kind) => kind === 'HOST_ALLOWED')).toHaveLength(1);
});

test('an agency is named in either written form and kept in the new one', async () => {
  const allowed = await allows('000.00.00.G18', 'data.moh.example');

  expect(allowed).toMatchObject({ agency: { code: 'G18' } });
});

test('what is no host name, or never leaves a network, is refused', async () => {
  const refused = await Promise.all(
    ['10.0.0.1', 'localhost', 'https://a.example', 'db.internal'].map((host) => allows('G18', host)),
  );

  expect(refused.map(({ code }) => code)).toEqual(['HOST', 'HOST', 'HOST', 'HOST']);
});

test('a developer allows nothing, not even to their own agency', async () => {
  expect(await allows('G18', 'own.moh.example', developer)).toMatchObject({ __typename: 'FORBIDDEN' });
});
