import * as v from 'valibot';

import { gathered } from '#shared/gathered.ts';
import type { ServiceCalls } from '#shared/service-calls.ts';

import type { Look } from './look.ts';

const OUTCOMES = ['STORED', 'RATE_LIMITED', 'NOT_STORABLE'] as const;

/** What came of telling the access log: it is kept, or the caller has looked at too many people, or it cannot be kept. */
export type LookOutcome = (typeof OUTCOMES)[number];

/** Puts looks of one request on record. Fails when it is not certain that all are kept. */
export type Recorder = (looks: readonly Look[]) => Promise<LookOutcome>;

const RECORD = 'mutation ($looks: [LookInput!]!) { recordAccess(looks: $looks) }';
const answer = v.object({ recordAccess: v.array(v.picklist(OUTCOMES)) });
// A statement of the log takes about as long for two hundred as for one.
const MOST_AT_ONCE = 200;

/** Tells the access log of looks, those of one moment together. */
export function createRecorder(services: Pick<ServiceCalls, 'ask'>): Recorder {
  const tellOf = gathered((looks: readonly Look[]) => tell(services, looks), { mostAtOnce: MOST_AT_ONCE });
  return async (looks) => {
    const outcomes = await Promise.all(looks.map(tellOf));
    return outcomes.find((outcome) => outcome !== 'STORED') ?? 'STORED';
  };
}

async function tell(
  services: Pick<ServiceCalls, 'ask'>,
  looks: readonly Look[],
): Promise<readonly LookOutcome[]> {
  // The log keeps a look once however often it is told of it: where no answer came, it is told again.
  const data = await services.ask({
    subgraph: 'access',
    query: RECORD,
    variables: { looks },
    mayRepeat: true,
  });
  return v.parse(answer, data).recordAccess;
}
