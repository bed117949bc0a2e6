import * as v from 'valibot';

import { type ServiceCalls } from '#shared/service-calls.ts';

import { type Look } from './look.ts';

/** What came of telling the access log: it is kept, or the caller has looked at too many people and gets nothing. */
export type LookOutcome = 'STORED' | 'RATE_LIMITED';

/** Puts looks of one request on record. Fails when it is not certain that all are kept. */
export type Recorder = (looks: readonly Look[]) => Promise<LookOutcome>;

const RECORD = 'mutation ($looks: [LookInput!]!) { recordAccess(looks: $looks) }';
const answer = v.object({ recordAccess: v.array(v.picklist(['STORED', 'RATE_LIMITED'])) });
// A statement of the log takes about as long for two hundred as for one.
const MOST_AT_ONCE = 200;
// One that waits for its commit while the next is gathered keeps the log busy; more would only make the batches smaller.
const MOST_UNDER_WAY = 2;
// So many that wait are worth a second batch beside the one under way; fewer go together when that is back, for a batch costs
// gateway and log about as much as its first few looks.
const WORTH_ANOTHER = 8;

interface Waiting {
  readonly look: Look;
  readonly resolve: (outcome: LookOutcome) => void;
  readonly reject: (reason: unknown) => void;
}

/** Tells the access log of looks, those of one moment together. */
export function createRecorder(services: Pick<ServiceCalls, 'ask'>): Recorder {
  const waiting: Waiting[] = [];
  let underWay = 0;
  const send = async (batch: readonly Waiting[]): Promise<void> => {
    try {
      const outcomes = await tell(
        services,
        batch.map(({ look }) => look),
      );
      batch.forEach(({ resolve, reject }, index) => {
        const outcome = outcomes[index];
        return outcome ? resolve(outcome) : reject(new Error('the access log did not answer for a look'));
      });
    } catch (error) {
      batch.forEach(({ reject }) => reject(error));
    }
  };
  const pump = (): void => {
    while (underWay < MOST_UNDER_WAY && waiting.length >= (underWay === 0 ? 1 : WORTH_ANOTHER)) {
      underWay += 1;
      void send(waiting.splice(0, MOST_AT_ONCE)).finally(() => {
        underWay -= 1;
        pump();
      });
    }
  };
  const tellOf = (look: Look): Promise<LookOutcome> =>
    new Promise((resolve, reject) => {
      waiting.push({ look, resolve, reject });
      // What else ends in this turn of the loop goes along.
      if (waiting.length === 1 || waiting.length === WORTH_ANOTHER) {
        setImmediate(pump);
      }
    });
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
