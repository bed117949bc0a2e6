import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { startHubWorld, type HubWorld } from '../support/hub-world.ts';
import { SUBMIT } from './filing.ts';

const LICENCE = '3.000347';
const PREFILL = `query ($procedure: ProcedureCode!, $owner: PartyInput, $intake: ID) {
  prefill(procedure: $procedure, owner: $owner, intake: $intake) { intake } }`;

let world: HubWorld;
beforeAll(async () => {
  world = await startHubWorld();
});
afterAll(() => world.stop());

const SOMEBODY: readonly object[] = [
  { personalId: '036194999001' },
  { passport: { country: 'KOR', number: 'M 9990 0020' } },
  { taxCode: '036194999001' },
];
const NOBODY: readonly object[] = [
  { personalId: '036194999888' },
  { passport: { country: 'KOR', number: 'M 9990 0999' } },
  { taxCode: '036194999888' },
];

interface Asked {
  readonly persona: string;
  readonly owner: object;
  readonly intake: string | null;
}

/** The whole answer, with what the server measured left out. */
async function filled({ persona, owner, intake }: Asked): Promise<string> {
  const { text } = await world.asks(persona, PREFILL, { variables: { procedure: LICENCE, owner, intake } });
  return text;
}

async function handedIn({ persona, owner, intake }: Asked): Promise<string> {
  const input = {
    idempotencyKey: crypto.randomUUID(),
    procedure: LICENCE,
    receivingUnit: 'G01.9038',
    fields: [],
    components: [],
    owner,
    intake,
  };
  const { text } = await world.asks(persona, SUBMIT, { variables: { input } });
  return text;
}

describe('whoever names somebody as owner for whom they may not act', () => {
  test.each([
    ['a citizen', 'citizen', null],
    ['a citizen under an intake of nobody', 'citizen', crypto.randomUUID()],
    ['a representative', 'company-director', null],
    ['an officer without an intake', 'officer-duong-noi', null],
    ['an officer under an intake of nobody', 'officer-duong-noi', crypto.randomUUID()],
    ['a system', 'portal', null],
  ])('is answered alike whether there is such a person or not: %s', async (_who, persona, intake) => {
    const answers = (owners: readonly object[]): Promise<string[]> =>
      Promise.all(
        owners.flatMap((owner) => [filled({ persona, owner, intake }), handedIn({ persona, owner, intake })]),
      );

    const [ofSomebody, ofNobody] = await Promise.all([answers(SOMEBODY), answers(NOBODY)]);

    expect(ofNobody).toEqual(ofSomebody);
    expect(ofSomebody.filter((text) => /"DossierSubmitted"|"intake":"/.test(text))).toEqual([]);
  });
});
