import type { Actor, Caller } from '#shared/caller.ts';

import type { PreparedOperation } from '../plan/prepared-operation.ts';

/** What one kind of caller asked for. */
export interface CallerCount {
  /** The unit code of the agency. Null: a person, or nobody. */
  readonly agency: string | null;
  /** The kind of actor. */
  readonly caller: Actor['kind'];
  readonly purpose: string;
  count: number;
}

/** An operation and who asked it how often. */
export interface OperationCount {
  readonly prepared: Pick<PreparedOperation, 'id' | 'definition' | 'document' | 'normal'>;
  readonly callers: readonly CallerCount[];
}

/** Counts which operations are asked, by agency, kind of caller and purpose; never by person. */
export interface OperationCounts {
  /** Takes less than a microsecond, so that it may stand on the way of every request. */
  readonly count: (prepared: OperationCount['prepared'], caller: Caller) => void;
  /** What was counted since the last time. */
  readonly take: () => readonly OperationCount[];
}

// Whoever makes up operations must not fill the memory: what goes beyond is not told to the registry.
const MOST_OPERATIONS = 2_000;

interface Counting {
  readonly prepared: OperationCount['prepared'];
  readonly callers: Map<string, CallerCount>;
}

/** Begins to count. */
export function createOperationCounts(): OperationCounts {
  let byId = new Map<string, Counting>();
  return {
    count: (prepared, { actor, purpose }) => {
      const known = byId.get(prepared.id) ?? begun(byId, prepared);
      const agency = agencyOf(actor);
      const key = `${agency ?? ''} ${actor.kind} ${purpose}`;
      const counted = known?.callers.get(key);
      if (counted) {
        counted.count += 1;
      } else {
        known?.callers.set(key, { agency, caller: actor.kind, purpose, count: 1 });
      }
    },
    take: () => {
      const taken = [...byId.values()];
      byId = new Map();
      return taken.map(({ prepared, callers }) => ({ prepared, callers: [...callers.values()] }));
    },
  };
}

function begun(byId: Map<string, Counting>, prepared: Counting['prepared']): Counting | null {
  if (byId.size >= MOST_OPERATIONS) {
    return null;
  }
  const counting = { prepared, callers: new Map<string, CallerCount>() };
  byId.set(prepared.id, counting);
  return counting;
}

// Who acts for no agency is counted with all others of that kind.
function agencyOf(actor: Actor): string | null {
  if ('unit' in actor) {
    return actor.unit;
  }
  return 'agency' in actor ? actor.agency : null;
}
