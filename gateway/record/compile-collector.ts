import { Heated, HOT_ANSWERS } from '../plan/heated.ts';
import type { NeutralErrors } from '../plan/neutral-errors.ts';
import type { Selected } from '../plan/response-writer.ts';
import { collectorByCode, type QuickCollect } from './collector-code.ts';
import { collectFrom } from './collect.ts';
import { namesAmong, SeenFields } from './seen-fields.ts';
import { WatchedObjects, type Row, type WatchSource } from './watched-objects.ts';

/** Reads from what the subgraphs answered whose data it shows, and which. */
export type Collector = (data: Row, errors: NeutralErrors) => SeenFields;

/**
 * Compiles the collector of an operation: it knows beforehand at which places personal data stands. Where the subgraphs told of nothing
 * wrong, which is nearly always, an operation that is asked often is read by code of its own.
 */
export function compileCollector(source: WatchSource, selected: Selected): Collector {
  const objects = new WatchedObjects(source);
  const watched = objects.of(selected);
  const namesOf = namesAmong(objects.coordinates);
  if (!watched) {
    return () => new SeenFields(namesOf);
  }
  const collect = new Heated<QuickCollect>(
    (data, seen) => collectFrom(watched, data, { seen, place: null }),
    () => collectorByCode(watched),
    HOT_ANSWERS,
  );
  return (data, errors) => {
    const seen = new SeenFields(namesOf);
    if (errors.isEmpty()) {
      collect.now(data, seen);
    } else {
      collectFrom(watched, data, { seen, place: { errors, path: [] } });
    }
    return seen;
  };
}
