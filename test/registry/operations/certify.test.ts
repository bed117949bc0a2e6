import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { Certificate } from '../../../subgraphs/registry/entities/certificate.ts';
import { givenMember } from '../given.ts';
import {
  admin,
  anAccount,
  developer,
  type Outcome,
  type RegistryWorld,
  startRegistry,
} from '../registry-world.ts';

let registry: RegistryWorld;
// Answers everything with a refusal, as a member does whose keys are wrong.
const refusing = createServer((_request, response) => {
  response.writeHead(401, { 'content-type': 'application/json' }).end('{"errors":[{"message":"no"}]}');
});

beforeAll(async () => {
  registry = await startRegistry();
  await new Promise<void>((resolve) => {
    refusing.listen(0, '127.0.0.1', resolve);
  });
  // What listen() has opened on a port is an AddressInfo.
  const { port } = refusing.address() as AddressInfo;
  await givenMember(registry, { routingUrl: `http://127.0.0.1:${port}/graphql` });
});

afterAll(async () => {
  refusing.close();
  await registry.stop();
});

const CERTIFY = `mutation ($input: CertifySubgraphInput!) { certifySubgraph(input: $input) { __typename
  ... on SubgraphCertified { certificate { version passed isStale sdlHash checks { name passed message(lang: EN) } } } ... on RegistryRefused { code message } } }`;

interface Certified extends Outcome {
  readonly certificate: {
    readonly passed: boolean;
    readonly checks: readonly { readonly passed: boolean }[];
  };
}
const certifies = (caller: typeof admin, input: object = {}): Promise<Certified | null> =>
  registry.asksOne(caller, CERTIFY, { input: { name: 'pumps', ...input } });

test('the outcome of the suite is kept for the version that is live, on the board and in the trail', async () => {
  const outcome = await certifies(developer);
  const { certificate } = await registry.asksOne<{ certificate: object }>(
    admin,
    '{ subgraph(name: "pumps") { certificate { version passed isStale } } }',
  );

  expect(outcome?.certificate).toMatchObject({ version: 1, passed: false, isStale: false });
  expect(outcome?.certificate.checks.some(({ passed }) => !passed)).toBe(true);
  expect(certificate).toEqual({ version: 1, passed: false, isStale: false });
  expect((await registry.steps()).at(-1)).toBe('CERTIFIED');
}, 300_000);

test('a certificate of a version that is no longer live says so', async () => {
  const em = registry.em();
  em.create(Certificate, {
    id: crypto.randomUUID(),
    name: 'pumps',
    version: 7,
    at: new Date('2027-01-01'),
    passed: true,
    sdlHash: 'a'.repeat(64),
    checks: [],
  });
  await em.flush();

  const line = await registry.asksOne<object>(
    admin,
    '{ subgraph(name: "pumps") { certificate { version isStale } } }',
  );

  expect(line).toEqual({ certificate: { version: 7, isStale: true } });
});

test('a foreign member, one that is not in the graph and a sample that is none are refused', async () => {
  const foreign = await certifies(anAccount('G15', 'registry:propose'));
  const absent = await certifies(admin, { name: 'nobody' });
  const sample = await certifies(admin, { samples: ['not JSON'] });

  expect([foreign, absent, sample].map((outcome) => outcome?.code)).toEqual([
    'UNKNOWN',
    'NOT_LIVE',
    'SAMPLE',
  ]);
});
