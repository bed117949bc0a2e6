import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { takeStep } from '../../../subgraphs/dossiers/operations/take-step.ts';
import { STEP_NAMES } from '../../../subgraphs/dossiers/rules/dossier-step.ts';
import { aCitizen, aMachine, anOfficer, anonymous } from '../../support/callers.ts';
import { at } from '../lived-dossier.ts';
import { BEGUN, type Desk, openDesk, refusalIn, TUESDAY } from '../step-desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.stop());

const handedIn = () => desk.laid({}, ['SUBMITTED', '2026-11-02 09:00']);

describe('a step', () => {
  test('changes status and dates, counts the version, and is told to those who follow the dossier', async () => {
    const { code, needs } = await handedIn();

    const outcome = await desk.takes(needs(), 'ACCEPT');

    expect(outcome).toMatchObject({
      __typename: 'DossierStepped',
      dossier: {
        version: 2,
        status: 'ACCEPTED',
        acceptedAt: TUESDAY,
        dueAt: at('2026-11-06 17:00'),
        dueEstimated: false,
      },
    });
    const told = await desk
      .em()
      .execute('select kind, version, status from dossier_outbox where code = ? order by seq', [code]);
    expect(told).toEqual([
      { kind: 'SUBMITTED', version: 1, status: 'SUBMITTED' },
      { kind: 'STEP', version: 2, status: 'ACCEPTED' },
    ]);
  });

  test('adds to the history who did it by unit and role, when, and why', async () => {
    const { code, needs } = await handedIn();

    await desk.takes(needs(), 'REJECT', 'Không thuộc thẩm quyền.');

    const [, entry] = await desk.history(code);
    expect(entry).toEqual({
      dossierCode: code,
      position: 2,
      at: TUESDAY,
      kind: 'STATUS',
      status: 'REJECTED',
      unit: 'H26.9001',
      dueAt: null,
      toUnit: null,
      actor: 'OFFICER',
      role: 'one-stop',
      account: 'an-officer',
      reason: 'Không thuộc thẩm quyền.',
    });
  });

  test('walks a whole life, each step on the version that the one before left', async () => {
    const { needs, owner } = await handedIn();
    const later = (version: number, hour: number) => needs({ version, now: at(`2026-11-03 ${hour}:00`) });

    await desk.takes(later(1, 10), 'ACCEPT');
    await desk.takes(later(2, 11), 'START');
    await desk.takes(later(3, 14), 'STOP', 'Chờ ý kiến.');
    await desk.takes(later(4, 15), 'RESUME', 'Đã có ý kiến.');
    await desk.takes(later(5, 16), 'COMPLETE');
    await desk.takes(later(6, 17), 'RETURN_RESULT');
    const last = await desk.takes({ ...later(7, 18), actor: owner }, 'RATE');

    expect(last).toMatchObject({
      __typename: 'DossierStepped',
      dossier: {
        status: 'RESULT_RETURNED',
        version: 8,
        completedAt: at('2026-11-03 16:00'),
        returnedAt: at('2026-11-03 17:00'),
        clockStoppedAt: at('2026-11-03 16:00'),
      },
    });
  });

  test('leaves the due date as it was told when nothing moves it, though it would be counted otherwise today', async () => {
    const dueAt = at('2026-11-20 17:00');
    const { needs } = await desk.laid({ dueAt }, ...BEGUN);

    const outcome = await desk.takes(needs(), 'COMPLETE');

    expect(outcome).toMatchObject({ dossier: { status: 'COMPLETED', dueAt } });
  });

  test('is never told to have happened before the one before it', async () => {
    const { code, needs } = await desk.laid({}, ...BEGUN);

    await desk.takes(needs({ now: at('2026-11-02 10:30') }), 'COMPLETE');

    const history = await desk.history(code);
    expect(history.at(-1)).toMatchObject({ status: 'COMPLETED', at: at('2026-11-02 11:00') });
  });
});

describe('several at once', () => {
  test('of twenty officers who decide at the same moment one takes the step, and the others are told what it is now', async () => {
    const { code, needs } = await handedIn();

    const outcomes = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        index % 2 === 0
          ? desk.takes(needs(), 'ACCEPT')
          : desk.takes(needs(), 'REJECT', 'Không thuộc thẩm quyền.'),
      ),
    );

    const taken = outcomes.filter(({ __typename }) => __typename === 'DossierStepped');
    const [winner] = taken;
    expect(taken).toHaveLength(1);
    expect(outcomes.filter(({ __typename }) => __typename === 'DossierChangedMeanwhile')).toHaveLength(19);
    expect(
      new Set(outcomes.map((outcome) => ('dossier' in outcome ? outcome.dossier.status : null))),
    ).toEqual(new Set([winner && 'dossier' in winner ? winner.dossier.status : '']));
    expect(await desk.history(code)).toHaveLength(2);
  });

  test('who decided on an old version learns the new one', async () => {
    const { needs } = await handedIn();
    await desk.takes(needs(), 'ACCEPT');

    const outcome = await desk.takes(needs(), 'REJECT', 'Trễ.');

    expect(outcome).toMatchObject({
      __typename: 'DossierChangedMeanwhile',
      dossier: { version: 2, status: 'ACCEPTED' },
    });
  });
});

describe('whose step it is', () => {
  test('officers above the unit take it, officers below, beside, and nobody else do not', async () => {
    const { needs } = await handedIn();
    const by = (actor: Parameters<typeof anOfficer>[0]) =>
      desk.takes(needs({ actor: anOfficer(actor) }), 'ACCEPT');

    expect(refusalIn(await by('H26.9001.9002'))).toBe('NOT_FOUND');
    expect(refusalIn(await by('H38'))).toBe('NOT_FOUND');
    expect(refusalIn(await desk.takes(needs({ actor: anonymous }), 'ACCEPT'))).toBe('NOT_FOUND');
    expect(refusalIn(await by('H26'))).toBeNull();
  });

  test('a dossier that one may not see is refused word for word like one that does not exist', async () => {
    const { needs } = await handedIn();
    const stranger = anOfficer('H38');

    const unseen = await desk.takes(needs({ actor: stranger }), 'ACCEPT');
    const unknown = await desk.takes(needs({ actor: stranger, code: 'H26.9001-200101-0001' }), 'ACCEPT');

    expect(unseen).toEqual(unknown);
  });

  test('the owner does not accept their own dossier, and the officer does not rate it for them', async () => {
    const { needs, owner } = await handedIn();

    expect(refusalIn(await desk.takes(needs({ actor: owner }), 'ACCEPT'))).toBe('NOT_ALLOWED');
    expect(refusalIn(await desk.takes(needs(), 'RATE'))).toBe('NOT_ALLOWED');
    expect(refusalIn(await desk.takes(needs({ actor: aCitizen('someone') }), 'WITHDRAW'))).toBe('NOT_FOUND');
  });

  test('a system takes steps with the scope for them, and only looks with the others', async () => {
    const { needs } = await handedIn();
    const as = (...scopes: readonly string[]) =>
      desk.takes(needs({ actor: aMachine('H26', scopes) }), 'ACCEPT');

    expect(refusalIn(await as('dossier:track'))).toBe('NOT_FOUND');
    expect(refusalIn(await as('dossier:read', 'dossier:sync'))).toBe('NOT_ALLOWED');
    expect(refusalIn(await as('dossier:process'))).toBeNull();
  });

  test('the receiving unit accepts what another unit processes, and that one decides it', async () => {
    const { needs } = await desk.laid({ receivingUnit: 'H26.9001', processingUnit: 'H38' }, [
      'SUBMITTED',
      '2026-11-02 09:00',
    ]);
    const elsewhere = anOfficer('H38');

    expect(refusalIn(await desk.takes(needs({ actor: elsewhere }), 'ACCEPT'))).toBe('NOT_ALLOWED');
    expect(refusalIn(await desk.takes(needs(), 'ACCEPT'))).toBeNull();
    expect(refusalIn(await desk.takes(needs({ version: 2 }), 'START'))).toBe('NOT_ALLOWED');
    expect(refusalIn(await desk.takes(needs({ version: 2, actor: elsewhere }), 'START'))).toBeNull();
  });

  test('a parent acts for a minor child, and somebody who may only read does not', async () => {
    const { needs, owner } = await handedIn();
    const ref = owner.actor.kind === 'CITIZEN' ? owner.actor.ref : '';
    const reader = {
      ...aCitizen('9d6b8e4e-3a52-4b8f-8a4b-000000000001'),
      represents: [{ ref, basis: 'CONSENT', coordinates: 'ALL' } as const],
    };
    const parent = { ...reader, represents: [{ ref, basis: 'MINOR', coordinates: 'ALL' } as const] };

    expect(refusalIn(await desk.takes(needs({ actor: reader }), 'WITHDRAW'))).toBe('NOT_ALLOWED');
    expect(refusalIn(await desk.takes(needs({ actor: parent }), 'WITHDRAW'))).toBeNull();
  });
});

describe('what no step changes', () => {
  test('a snapshot of another system, by its own code, and one of an interlinked group by another', async () => {
    const snapshot = await desk.laid({ synchronised: true }, ...BEGUN);
    const leg = await desk.laid({ synchronised: true, procedureId: '2.000986@2025-07-01' }, ...BEGUN);

    expect(refusalIn(await desk.takes(snapshot.needs(), 'COMPLETE'))).toBe('SYNCHRONISED');
    expect(refusalIn(await desk.takes(leg.needs(), 'COMPLETE'))).toBe('INTERLINKED_ELSEWHERE');
  });

  test('a dossier that has ended, whoever asks for whatever', async () => {
    const { needs, owner } = await desk.laid(
      {},
      ['SUBMITTED', '2026-11-02 09:00'],
      ['WITHDRAWN', '2026-11-02 10:00'],
    );

    // What was paid is given back after the end.
    const names = STEP_NAMES.filter((name) => name !== 'RECORD_REFUND');
    const outcomes = await Promise.all(
      names.flatMap((name) => [needs(), needs({ actor: owner })].map((mine) => desk.takes(mine, name))),
    );

    expect(new Set(outcomes.map(refusalIn))).toEqual(new Set(['ENDED', 'NOT_ALLOWED']));
  });

  test('a step that the status does not lead to', async () => {
    const { needs } = await handedIn();

    expect(refusalIn(await desk.takes(needs(), 'COMPLETE'))).toBe('STEP_NOT_POSSIBLE');
  });

  test('a step that was refused after it had begun to write leaves nothing behind', async () => {
    const { code, needs } = await handedIn();

    const outcome = await takeStep(desk.em(), {
      ...needs(),
      step: {
        name: 'ACCEPT',
        reason: null,
        change: async ({ db, dossier }) => {
          await sql`insert into dossier_asked_paper (dossier_code, position, text)
            values (${dossier.code}, 1, 'x')`.execute(db);
          return 'FILE_UNKNOWN';
        },
      },
    });

    expect(refusalIn(outcome)).toBe('FILE_UNKNOWN');
    expect(await desk.parts().askedPapers.load(code)).toEqual([]);
    expect(await desk.history(code)).toHaveLength(1);
  });

  test('a step that is refused within a larger transaction undoes its own part alone', async () => {
    const { code, needs } = await handedIn();
    const another = await handedIn();

    const outcomes = await desk.em().transactional(async (em) => [
      await takeStep(em, { ...needs(), step: { name: 'ACCEPT', reason: null } }),
      await takeStep(em, {
        ...another.needs(),
        step: { name: 'ACCEPT', reason: null, change: async () => 'FILE_UNKNOWN' },
      }),
    ]);

    expect(outcomes.map(refusalIn)).toEqual([null, 'FILE_UNKNOWN']);
    expect(await desk.history(code)).toHaveLength(2);
    expect(await desk.history(another.code)).toHaveLength(1);
  });

  test('the history: the role that serves may add to it and change nothing', async () => {
    const { code, needs } = await handedIn();
    await desk.takes(needs(), 'ACCEPT');

    await expect(
      desk.em().execute(`update dossier_event set reason = 'x' where dossier_code = ?`, [code]),
    ).rejects.toThrow(/permission denied/);
    await expect(
      desk.em().execute('delete from dossier_event where dossier_code = ?', [code]),
    ).rejects.toThrow(/permission denied/);
  });
});
