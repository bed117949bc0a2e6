import { afterAll, beforeAll, expect, test } from 'vitest';

import { approveEmergency, requestEmergency } from '../../../subgraphs/access/operations/emergencies.ts';
import { NOW, PERSON, startRightsWorld, type RightsWorld } from '../rights-world.ts';

let world: RightsWorld;
beforeAll(async () => {
  world = await startRightsWorld();
});
afterAll(() => world.stop());

const UNIT = 'G01.9026.9001';
const REASON = 'Người bất tỉnh sau tai nạn, cần báo người thân.';
const HOUR = 60 * 60 * 1000;

const requests = (needs: object = {}) =>
  requestEmergency(world.em(), {
    unit: UNIT,
    account: 'first',
    reason: REASON,
    person: PERSON,
    now: NOW,
    seals: world.seals,
    ...needs,
  });
const requested = async (needs: object = {}): Promise<string> => {
  const outcome = await requests(needs);
  return 'emergency' in outcome ? outcome.emergency.id : expect.fail('the emergency is refused');
};
const approves = (id: string, needs: object = {}) =>
  approveEmergency(world.em(), { id, unit: UNIT, account: 'second', now: NOW, seals: world.seals, ...needs });
const opensBy = (id: string, agency = UNIT, purpose = 'EMERGENCY') =>
  world.rightsOf({ agency, account: 'first', purpose, case: id });

test('an emergency opens nothing until a second account of the unit approves it', async () => {
  const id = await requested();

  const before = await opensBy(id);
  const approved = await approves(id);
  const after = await opensBy(id);

  expect(before).toEqual([]);
  expect(approved).toMatchObject({
    emergency: { id, approvedAt: NOW, expiresAt: new Date(NOW.getTime() + 24 * HOUR) },
  });
  expect(after).toEqual([{ person: PERSON, basis: 'EMERGENCY', fields: null }]);
});

test('it opens for that unit, that purpose and that emergency alone', async () => {
  const id = await requested();
  await approves(id);

  expect(await opensBy(id, 'G01.9026')).toEqual([]);
  expect(await opensBy(id, UNIT, 'PROCESS_DOSSIER')).toEqual([]);
  expect(await opensBy(crypto.randomUUID())).toEqual([]);
  expect(await opensBy('H26.9001-261121-0007')).toEqual([]);
});

test('whoever asked cannot approve', async () => {
  const id = await requested();

  expect(await approves(id, { account: 'first' })).toEqual({
    __typename: 'RightRefused',
    code: 'SAME_ACCOUNT',
  });
  expect(await opensBy(id)).toEqual([]);
});

test.each([
  ['of another unit', { unit: 'H26.9001' }],
  ['a day later', { now: new Date(NOW.getTime() + 24 * HOUR) }],
])('somebody %s cannot approve', async (_who, needs) => {
  expect(await approves(await requested(), needs)).toEqual({ __typename: 'RightRefused', code: 'UNKNOWN' });
});

test('what is approved is not approved again, so that it ends when it was to end', async () => {
  const id = await requested();
  await approves(id);

  expect(await approves(id, { account: 'third' })).toMatchObject({ code: 'UNKNOWN' });
});

test('it ends after twenty-four hours', async () => {
  const id = await requested({ now: new Date(NOW.getTime() - 25 * HOUR) });
  await approves(id, { now: new Date(NOW.getTime() - 24 * HOUR) });

  expect(await opensBy(id)).toEqual([]);
});

test.each(['', 'vội', ' '.repeat(40), 'x'.repeat(2_001)])(
  'a reason that says nothing or too much is refused',
  async (reason) => {
    expect(await requests({ reason })).toEqual({ __typename: 'RightRefused', code: 'TEXT' });
  },
);

test('somebody who is not found is refused', async () => {
  expect(await requests({ person: null })).toMatchObject({ code: 'NOT_MATCHED' });
});
