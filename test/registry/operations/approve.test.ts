import { afterAll, beforeAll, expect, test } from 'vitest';

import { aFlow, givenCheck, givenProposal } from '../given.ts';
import { pressure, pumps } from '../members.ts';
import {
  admin,
  anAccount,
  developer,
  type Outcome,
  owner,
  type RegistryWorld,
  startRegistry,
} from '../registry-world.ts';

let registry: RegistryWorld;

beforeAll(async () => {
  registry = await startRegistry();
});

afterAll(() => registry.stop());

interface Answered extends Outcome {
  readonly proposal: {
    readonly id: string;
    readonly state: string;
    readonly missing: readonly { code: string }[];
  };
}

const answers = (
  caller: typeof owner,
  proposal: string,
  given: object = { approve: true },
): Promise<Answered> => registry.does<Answered>(caller, 'approveProposal', { proposal, ...given });

const waiting = (given: object = {}): Promise<string> =>
  givenProposal(registry, { state: 'WAITING', flows: [aFlow()], ...given });

test('the owner of the data approves, and nothing is missing any more', async () => {
  const { proposal } = await answers(owner, await waiting());

  expect(proposal).toMatchObject({
    state: 'APPROVED',
    missing: [],
    approvals: [{ agency: { code: 'G01' }, approved: true, reason: '' }],
  });
});

test('one of two approvals leaves the proposal waiting for the other', async () => {
  const flows = [aFlow(), aFlow({ owner: 'units', agency: 'G22' })];

  const { proposal } = await answers(owner, await waiting({ flows }));

  expect(proposal).toMatchObject({ state: 'WAITING', missing: [{ code: 'G22' }] });
});

test('two agencies that approve at the same moment both count', async () => {
  const id = await waiting({ flows: [aFlow(), aFlow({ owner: 'units', agency: 'G22' })] });

  const given = await Promise.all([answers(owner, id), answers(anAccount('G22', 'registry:approve'), id)]);

  expect(given.map(({ proposal }) => proposal.state).toSorted()).toEqual(['APPROVED', 'WAITING']);
});

test('twenty accounts of one agency that answer at once give one answer', async () => {
  const id = await waiting();
  const accounts = Array.from({ length: 20 }, (_none, index) =>
    anAccount('G01', 'registry:approve', `owner ${index}`),
  );

  const given = await Promise.all(accounts.map((account) => answers(account, id)));

  expect(given.filter(({ code }) => code === undefined)).toHaveLength(1);
  expect(given.filter(({ code }) => code === 'ANSWERED')).toHaveLength(19);
});

test('a refusal needs a reason, and ends the proposal for everybody', async () => {
  const id = await waiting();

  const silent = await answers(owner, id, { approve: false, reason: '  ' });
  const { proposal } = await answers(owner, id, { approve: false, reason: 'Chưa có căn cứ pháp lý.' });
  const late = await answers(anAccount('G01', 'registry:approve', 'another'), id);
  const published = await registry.does(admin, 'publishSubgraph', { proposal: id });

  expect(silent.code).toBe('REASON');
  expect(proposal).toMatchObject({
    state: 'REFUSED',
    approvals: [{ approved: false, reason: 'Chưa có căn cứ pháp lý.' }],
  });
  expect(late.code).toBe('ENDED');
  expect(published.code).toBe('ENDED');
});

test('whoever proposed does not approve, though their own agency has to; a colleague does', async () => {
  const police = anAccount('G01', 'registry:approve', 'police');
  const id = await waiting({ agency: 'G01', account: 'police' });

  const own = await answers(police, id);
  const colleague = await answers(owner, id);

  expect(own.code).toBe('SAME_ACCOUNT');
  expect(colleague.proposal.state).toBe('APPROVED');
});

test('an agency of which nothing would flow is told that there is no such proposal', async () => {
  const stranger = anAccount('G15', 'registry:approve');

  const existing = await answers(stranger, await waiting());
  const none = await answers(stranger, crypto.randomUUID());

  expect(existing).toEqual(none);
  expect(none.code).toBe('UNKNOWN');
});

test('the agency that proposes cannot approve what is not its own', async () => {
  const refused = await answers(anAccount('G18', 'registry:approve', 'a colleague'), await waiting());

  expect(refused.code).toBe('NOT_AFFECTED');
});

test('an approval does not survive a changed schema: the next proposal begins without any', async () => {
  const name = 'stations';
  const flows = [aFlow()];
  const proposes = async (sdl: string): Promise<Answered> =>
    registry.does<Answered>(developer, 'proposeSubgraph', {
      check: await givenCheck(registry, { name, flows, sdl }),
    });
  const first = await proposes(pumps());
  await answers(owner, first.proposal.id);

  const second = await proposes(pumps('Fire', pressure));

  expect(second.proposal).toMatchObject({ state: 'WAITING', approvals: [], missing: [{ code: 'G01' }] });
  expect((await registry.does(admin, 'publishSubgraph', { proposal: first.proposal.id })).code).toBe('ENDED');
  expect((await registry.does(admin, 'publishSubgraph', { proposal: second.proposal.id })).code).toBe(
    'NOT_APPROVED',
  );
});
