import type { Registry } from 'prom-client';

import { Durations } from './durations.ts';

/** How a client's operation ended: whole, with errors beside its data, or not run at all. */
export const OPERATION_OUTCOMES = ['answered', 'partial', 'refused'] as const;

/** How a client's operation ended. */
export type OperationOutcome = (typeof OPERATION_OUTCOMES)[number];

/** One operation of a client that has ended. */
export interface AnsweredOperation {
  /** Its label, as operationLabel() makes it once for each operation. */
  readonly operation: string;
  readonly kind: 'query' | 'mutation' | 'subscription';
  readonly outcome: OperationOutcome;
  readonly seconds: number;
}

/** Counts clients' operations. */
export interface OperationMetrics {
  /** Takes less than a microsecond, so that it may stand on the way of every request. */
  readonly answered: (operation: AnsweredOperation) => void;
}

// Labels are for ever: whoever makes up operations must not fill the memory of whoever scrapes.
const MOST_OPERATIONS = 200;
const OTHER = 'other';
const LONGEST_NAME = 40;

/**
 * The label of an operation: its name, as far as a name may be kept, and the beginning of its id (a hash of the normalised text).
 * Long runs of digits are not kept, for they could be an identifier.
 */
export function operationLabel(name: string | null, id: string): string {
  const kept = (name ?? 'unnamed').replaceAll(/\W/g, '_').replaceAll(/\d{6,}/g, '…');
  return `${kept.slice(0, LONGEST_NAME)} ${id.slice(0, 8)}`;
}

type Observers = Readonly<Record<OperationOutcome, (seconds: number) => void>>;

/** Makes the metrics of clients' operations: `hub_operation_seconds` by operation, kind and outcome. */
export function createOperationMetrics(registry: Registry): OperationMetrics {
  const seconds = new Durations(
    {
      name: 'hub_operation_seconds',
      help: 'Operations of clients by name and hash, kind and outcome',
      labelNames: ['operation', 'kind', 'outcome'],
      buckets: [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5],
    },
    registry,
  );
  const known = new Map<string, Observers>();
  // A labelled child is found once for each operation, not for each request.
  const observersOf = (operation: string, kind: string): Observers => {
    const of = (outcome: OperationOutcome): ((value: number) => void) => {
      let observe: ((value: number) => void) | null = null;
      // A series begins with its first value: most operations are never refused.
      return (value) => {
        observe ??= seconds.series({ operation, kind, outcome });
        observe(value);
      };
    };
    return { answered: of('answered'), partial: of('partial'), refused: of('refused') };
  };
  const added = (operation: string, kind: string, key: string): Observers => {
    const observers = observersOf(operation, kind);
    known.set(key, observers);
    return observers;
  };
  return {
    answered: ({ operation, kind, outcome, seconds: taken }) => {
      const own =
        known.get(operation) ?? (known.size < MOST_OPERATIONS ? added(operation, kind, operation) : null);
      const observers = own ?? known.get(`${OTHER} ${kind}`) ?? added(OTHER, kind, `${OTHER} ${kind}`);
      observers[outcome](taken);
    },
  };
}
