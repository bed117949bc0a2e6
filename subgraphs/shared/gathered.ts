/** How things that are asked for at about the same time go together. */
export interface Gathering {
  /** The most that go together. */
  readonly mostAtOnce: number;
}

// One that waits while the next is gathered keeps whoever is asked busy; more would only make the batches smaller.
const MOST_UNDER_WAY = 2;
// So many that wait are worth a second batch beside the one under way; fewer go together when that is back, for a batch costs
// both sides about as much as its first few members.
const WORTH_ANOTHER = 8;

interface Waiting<Asked, Answer> {
  readonly asked: Asked;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * Makes of a way to ask for many at once one to ask for each: what is asked in one turn of the loop goes together, and what comes while
 * a batch is under way waits for the next. Nobody waits where nothing is under way. `send` answers for each, in the order asked; what it
 * fails with, each of the batch fails with.
 */
export function gathered<Asked, Answer>(
  send: (batch: readonly Asked[]) => Promise<readonly Answer[]>,
  { mostAtOnce }: Gathering,
): (asked: Asked) => Promise<Answer> {
  const waiting: Waiting<Asked, Answer>[] = [];
  let underWay = 0;
  const pump = (): void => {
    while (underWay < MOST_UNDER_WAY && waiting.length >= (underWay === 0 ? 1 : WORTH_ANOTHER)) {
      underWay += 1;
      void sent(send, waiting.splice(0, mostAtOnce)).finally(() => {
        underWay -= 1;
        pump();
      });
    }
  };
  return (asked) =>
    new Promise((resolve, reject) => {
      waiting.push({ asked, resolve, reject });
      // What else ends in this turn of the loop goes along.
      if (waiting.length === 1 || waiting.length === WORTH_ANOTHER) {
        setImmediate(pump);
      }
    });
}

async function sent<Asked, Answer>(
  send: (batch: readonly Asked[]) => Promise<readonly Answer[]>,
  batch: readonly Waiting<Asked, Answer>[],
): Promise<void> {
  try {
    const answers = await send(batch.map(({ asked }) => asked));
    if (answers.length !== batch.length) {
      throw new Error(`${batch.length} were asked for, ${answers.length} were answered.`);
    }
    for (const [index, answer] of answers.entries()) {
      batch[index]?.resolve(answer);
    }
  } catch (error) {
    batch.forEach(({ reject }) => reject(error));
  }
}
