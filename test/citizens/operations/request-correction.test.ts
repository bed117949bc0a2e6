import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { subgraph } from '../../../subgraphs/citizens/subgraph.ts';
import { aCitizen, anOfficer } from '../../support/callers.ts';
import { startWorld, type SubgraphWorld } from '../../support/subgraph-world.ts';
import { refOf } from '../people.ts';

let world: SubgraphWorld;
beforeAll(async () => {
  world = await startWorld(subgraph, { now: new Date('2026-11-20T02:00:00Z') });
});
afterAll(() => world.stop());

const REQUEST = `mutation ($input: RequestCorrectionInput!) { requestCorrection(input: $input) {
  ... on CorrectionRequested { repeated request { id field state answerBy proposed reason } }
  ... on CorrectionRefused { code message } } }`;
const WRONG = { field: 'ETHNICITY', proposed: 'Tày', reason: 'Giấy khai sinh ghi dân tộc Tày.' };

interface Requested {
  readonly repeated: boolean;
  readonly request: { readonly id: string };
}

const says = async (input: object, caller = aCitizen(refOf('citizen'))) => {
  const answer = await world.asks({ caller, query: REQUEST, variables: { input } });
  return { ...answer, said: answer.data?.['requestCorrection'] as unknown as Requested };
};
const ethnicityOf = async (who: string) => {
  const { data } = await world.asks({ caller: aCitizen(refOf(who)), query: '{ me { ethnicity } }' });
  return data?.['me'];
};

describe('a person who says that a value of theirs is wrong', () => {
  test('is told until when the owner answers, and the register stays as it is', async () => {
    const before = await ethnicityOf('citizen');

    const { said, errors } = await says(WRONG);

    expect(errors).toEqual([]);
    expect(said).toMatchObject({
      repeated: false,
      request: { field: 'ETHNICITY', state: 'OPEN', answerBy: '2026-11-30', proposed: 'Tày' },
    });
    expect(await ethnicityOf('citizen')).toEqual(before);
  });

  test('has one request when the same is said ten times at once', async () => {
    const input = { ...WRONG, field: 'RELIGION', proposed: 'Không' };

    const answers = await Promise.all(Array.from({ length: 10 }, () => says(input)));

    expect(new Set(answers.map(({ said }) => said.request.id)).size).toBe(1);
    expect(answers.filter(({ said }) => !said.repeated)).toHaveLength(1);
  });

  test('may say so of their child under 18, and of nobody else', async () => {
    const represents = [{ ref: refOf('first-child'), basis: 'MINOR' as const, coordinates: 'ALL' as const }];
    const mother = { ...aCitizen(refOf('parent')), represents };

    const ofChild = await says({ ...WRONG, child: '001320999004' }, mother);
    const ofOther = await says({ ...WRONG, child: '001047999005' }, mother);

    expect(ofChild.said).toMatchObject({ request: { state: 'OPEN' } });
    expect(ofOther.said).toMatchObject({ code: 'NOT_YOURS' });
  });

  test('is refused an empty text, and a thirteenth request that waits', async () => {
    const empty = await says({ ...WRONG, reason: ' ' }, aCitizen(refOf('elder')));
    const many = Array.from({ length: 12 }, (_, n) => ({ ...WRONG, proposed: `Lần ${n}` }));
    await Promise.all(many.map((input) => says(input, aCitizen(refOf('elder')))));

    const next = await says({ ...WRONG, proposed: 'Lần 13' }, aCitizen(refOf('elder')));

    expect(empty.said).toMatchObject({ code: 'TEXT' });
    expect(next.said).toMatchObject({ code: 'TOO_MANY' });
  });

  test('is not an officer: they are refused', async () => {
    const { errors } = await says(WRONG, anOfficer('G01'));

    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});
