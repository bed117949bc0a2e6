import { afterAll, beforeAll, expect, test } from 'vitest';

import { aFlow, givenCheck } from '../given.ts';
import {
  admin,
  anAccount,
  developer,
  type Outcome,
  type RegistryWorld,
  startRegistry,
} from '../registry-world.ts';

let registry: RegistryWorld;

beforeAll(async () => {
  registry = await startRegistry();
});

afterAll(() => registry.stop());

interface Proposed extends Outcome {
  readonly proposal: {
    readonly id: string;
    readonly state: string;
    readonly missing: readonly { code: string }[];
  };
}

const proposes = (check: string, caller = developer, note = ''): Promise<Proposed> =>
  registry.does<Proposed>(caller, 'proposeSubgraph', { check, note });

test('what has passed its check waits for every agency whose data would flow', async () => {
  const flows = [aFlow(), aFlow({ coordinate: 'Unit.name', owner: 'units', agency: 'G22' })];

  const { proposal } = await proposes(await givenCheck(registry, { flows }), developer, 'Cho trạm bơm');

  expect(proposal).toMatchObject({
    state: 'WAITING',
    note: 'Cho trạm bơm',
    missing: [{ code: 'G01' }, { code: 'G22' }],
  });
});

test('what has nothing of anybody flow to it is approved at once', async () => {
  const { proposal } = await proposes(await givenCheck(registry));

  expect(proposal).toMatchObject({ state: 'APPROVED', missing: [] });
});

test('a check of another agency and one that there is not are answered alike', async () => {
  const foreign = await proposes(await givenCheck(registry, { agency: 'G15' }));
  const none = await proposes(crypto.randomUUID());
  const noId = await proposes('not-an-id');

  expect([foreign, none, noId].map(({ code }) => code)).toEqual(['UNKNOWN', 'UNKNOWN', 'UNKNOWN']);
  expect(foreign.message).toBe(none.message);
});

test('a check that did not pass, or that had no routing URL, cannot be proposed', async () => {
  const failed = await proposes(await givenCheck(registry, { passed: false }));
  const nowhere = await proposes(await givenCheck(registry, { routingUrl: null }));

  expect([failed.code, nowhere.code]).toEqual(['NOT_PASSED', 'NO_ROUTING_URL']);
});

test('words that show other than they are do not reach the approvers', async () => {
  const refused = await proposes(await givenCheck(registry), developer, 'an \u202Enote');

  expect(refused.code).toBe('TEXT');
});

test('a newer proposal takes the place of the agency’s open one, and of no other agency’s', async () => {
  const name = 'crossings';
  const other = anAccount('G15', 'registry:propose');
  const theirs = await proposes(await givenCheck(registry, { name, agency: 'G15' }), other);
  const first = await proposes(await givenCheck(registry, { name }));

  const second = await proposes(await givenCheck(registry, { name }));

  const stateOf = (id: string) =>
    registry.asksOne<{ state: string }>(admin, 'query ($id: ID!) { proposal(id: $id) { state endedAt } }', {
      id,
    });
  expect(await stateOf(first.proposal.id)).toMatchObject({
    state: 'SUPERSEDED',
    endedAt: expect.any(String),
  });
  expect(await stateOf(second.proposal.id)).toMatchObject({ state: 'APPROVED', endedAt: null });
  expect(await stateOf(theirs.proposal.id)).toMatchObject({ state: 'APPROVED', endedAt: null });
});
