import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { subgraph } from '../../subgraphs/dossiers/subgraph.ts';
import { aCitizen, anOfficer, anonymous, aService } from '../support/callers.ts';
import { statementsDuring } from '../support/sql-statements.ts';
import { startWorld, type SubgraphWorld } from '../support/subgraph-world.ts';
import { aDossier, given } from './dossier-builder.ts';

// What its workers look for meanwhile is no statement of a request.
const alone = { ...subgraph, workers: [] };

const PARTIES = 'query ($codes: [ID!]!) { caseParties(codes: $codes) { code parties } }';

let world: SubgraphWorld;
beforeAll(async () => {
  world = await startWorld(alone, { seeded: false });
});
afterAll(() => world.stop());

const asks = (codes: readonly string[], caller = aService('access')) =>
  world.asks({ caller, query: PARTIES, variables: { codes } });

describe('access is told whose cases there are, for the words of its log', () => {
  test('owner and applicant of each dossier are named in the order asked, null where there is none', async () => {
    const [ownerRef, applicantRef] = [randomUUID(), randomUUID()];
    const [code = ''] = await given(world.runtime.orm.em, aDossier({ ownerRef, applicantRef }));

    const { answer, statements } = await statementsDuring(() => asks(['H26.1-200101-0001', code]));

    expect(answer.data?.['caseParties']).toEqual([null, { code, parties: [ownerRef, applicantRef] }]);
    expect(statements.filter((text) => text.includes('from dossier'))).toHaveLength(1);
  });

  test('an intake that nobody opened is null like any other code', async () => {
    const { data } = await asks([randomUUID()]);

    expect(data?.['caseParties']).toEqual([null]);
  });

  test.each([
    ['the gateway', aService('gateway')],
    ['an officer', anOfficer()],
    ['a citizen', aCitizen(randomUUID())],
    ['nobody', anonymous],
  ])('%s is refused', async (_who, caller) => {
    const { data, errors } = await asks(['H26.1-200101-0001'], caller);

    expect(data?.['caseParties']).toBeNull();
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });

  test('more than a thousand codes are refused at once', async () => {
    const { errors } = await asks(Array.from({ length: 1_001 }, () => 'H26'));

    expect(errors).toMatchObject([{ extensions: { code: 'LIMIT_EXCEEDED' } }]);
  });
});
