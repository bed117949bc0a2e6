import { generateKeyPairSync } from 'node:crypto';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { signHead } from '#shared/tree-head.ts';

import { doneBy, NOON, openLog, type LogDatabase } from '../log-database.ts';

const LATER = new Date(NOON.getTime() + 60_000);
const COPIED = `actor_kind, account, agency, role, purpose, purpose_version, case_code, operation, basis, fields, person, salt`;

describe('what `hub access verify` finds in the database', () => {
  let log: LogDatabase;
  beforeEach(async () => {
    log = await openLog();
    await log.sealedLooks(25, NOON);
    await log.sealedLooks(12, LATER);
  });
  afterEach(() => log.close());

  const done = (text: string): Promise<unknown> => log.rows(doneBy(text));
  /** The record of the leaf of that number. */
  const record = (index: number): string =>
    `(at, id) = (select record_at, record_id from access_leaf where index = ${index})`;

  test('nothing in a log that nobody touched, whichever head one holds', async () => {
    const verdict = await log.verifies(await log.head());

    expect(verdict).toMatchObject({
      size: 37,
      records: 37,
      dropped: 0,
      waiting: 0,
      first: null,
      findings: [],
    });
  });

  test('nothing in a log without records', async () => {
    const empty = await openLog();

    expect(await empty.verifies()).toMatchObject({ size: 0, first: null });
    await empty.close();
  });

  test.each([
    ['agency', `agency = 'H26.9001.9003'`],
    ['account', `account = 'another'`],
    ['purpose', `purpose = 'WORK_LIST'`],
    ['fields', `fields = array['Citizen.fullName']`],
    ['person', `person = gen_random_uuid()`],
    ['salt', `salt = '\\x00'`],
    ['case', `case_code = null`],
  ])('a record whose %s was altered, by the number of its leaf', async (_what, change) => {
    await done(`update access_record set ${change} where ${record(30)}`);

    expect(await log.verifies()).toMatchObject({ first: 30, findings: [{ kind: 'ALTERED', index: 30 }] });
  });

  test('a record that was deleted', async () => {
    await done(`delete from access_record where ${record(7)}`);

    expect(await log.verifies()).toMatchObject({ first: 7, findings: [{ kind: 'DELETED', index: 7 }] });
  });

  test('a record that was deleted with its leaf, as if it had never been', async () => {
    await done(`delete from access_record where ${record(7)}`);
    await done(`delete from access_leaf where index = 7`);

    const { first, findings } = await log.verifies();
    expect(first).toBe(6);
    expect(findings).toContainEqual({ kind: 'LEAF_MISSING', index: 7 });
  });

  test('a record that was deleted with its leaf, and all later leaves moved up to hide it', async () => {
    await done(`delete from access_record where ${record(7)}`);
    await done(`delete from access_leaf where index = 7`);
    await done(`update access_leaf set index = -index where index > 7`);
    await done(`update access_leaf set index = -index - 1 where index < 0`);

    expect((await log.verifies()).first).toBe(6);
  });

  test('a record that was inserted behind the sealer’s back, by its place in time', async () => {
    await done(`insert into access_record (at, id, request, ${COPIED})
      select at, gen_random_uuid(), request, ${COPIED} from access_record where ${record(11)}`);
    await done(`delete from access_unsealed`);

    expect(await log.verifies()).toMatchObject({ first: 11, findings: [{ kind: 'INSERTED', index: 11 }] });
  });

  test('two records that changed places in the tree', async () => {
    await done(`update access_leaf set index = case index when 3 then -8 else -3 end where index in (3, 8)`);
    await done(`update access_leaf set index = -index where index < 0`);

    const { findings, first } = await log.verifies();
    expect(findings).toContainEqual({ kind: 'NODE', index: 2 });
    expect(first).toBe(2);
  });

  test('a record that was altered together with its leaf', async () => {
    await done(`update access_record set agency = 'H26' where ${record(30)}`);
    await done(`update access_leaf set hash = sha256('something else') where index = 30`);

    const { findings } = await log.verifies();
    expect(findings).toContainEqual({ kind: 'NODE', index: 30 });
    expect(findings).toContainEqual({ kind: 'ROOT', index: 25 });
  });

  test('a stored subtree that was altered or removed, so that proofs would fail', async () => {
    await done(`update access_node set hash = sha256('x') where level = 2 and index = 3`);
    expect((await log.verifies()).findings).toContainEqual({ kind: 'NODE', index: 12 });

    await done(`delete from access_node where level = 2 and index = 3`);
    expect((await log.verifies()).findings).toContainEqual({ kind: 'NODE', index: 12 });
  });

  test('a head whose signature, time or root was altered, and one signed by somebody else', async () => {
    const head = await log.head();
    await done(`update access_head set at = at + interval '1 day' where size = 25`);
    expect((await log.verifies()).findings).toEqual([{ kind: 'SIGNATURE', index: 0 }]);
    await done(`update access_head set at = at - interval '1 day' where size = 25`);

    const { privateKey } = generateKeyPairSync('ed25519');
    const forged = signHead(
      { size: 37, root: head?.root ?? Buffer.alloc(0), at: NOON.toISOString() },
      privateKey,
    );
    await done(`update access_head set key = '${forged.key}', signature = '\\x${forged.signature.toString('hex')}',
      at = '${forged.at}' where size = 37`);

    expect((await log.verifies()).findings).toEqual([{ kind: 'SIGNATURE', index: 0 }]);
  });

  test('a tail that was cut off cleanly, against the head that one holds', async () => {
    const held = await log.head();
    await done(
      `delete from access_record where (at, id) in (select record_at, record_id from access_leaf where index >= 25)`,
    );
    await done(`delete from access_leaf where index >= 25`);
    await done(`delete from access_node where (index + 1) << level > 25`);
    await done(`delete from access_head where size > 25`);

    expect(await log.verifies()).toMatchObject({ size: 25, first: null });
    expect(await log.verifies(held)).toMatchObject({ first: 25, findings: [{ kind: 'CUT', index: 25 }] });
  });

  test('a log that was written anew from its beginning, against the head that one holds', async () => {
    const held = await log.head();
    await done(`delete from access_record where ${record(4)}`);
    await done(`truncate access_leaf, access_node, access_head`);
    await done(`insert into access_unsealed select at, id from access_record`);
    await log.sealAll();
    await log.sealedLooks(1, new Date(LATER.getTime() + 1_000));

    expect(await log.verifies()).toMatchObject({ size: 37, first: null });
    expect(await log.verifies(held)).toMatchObject({ first: 0, findings: [{ kind: 'ROOT', index: 0 }] });
  });

  test('records that wait to be sealed are counted and are not wrong', async () => {
    await done(`insert into access_record (at, id, request, ${COPIED})
      select at, gen_random_uuid(), request, ${COPIED} from access_record where ${record(11)}`);

    expect(await log.verifies()).toMatchObject({ waiting: 1, size: 37, first: null });
  });
});
