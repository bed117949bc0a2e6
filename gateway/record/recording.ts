import type { ResponseShapes } from '../plan/response-shape.ts';
import type { Selected } from '../plan/response-writer.ts';
import type { SelectionTree } from '../plan/selection-tree.ts';
import type { RefusedFields } from '../policies/refused-fields.ts';
import { compileCollector, type Collector } from './compile-collector.ts';
import { watchedFields, type PersonalMarks, type WatchedFields } from './watched-fields.ts';

/** What of a planned operation goes on record. */
export interface Recording {
  readonly watched: WatchedFields;
  /** Reads from the answers whose data they show. Null: nothing in them is personal. */
  readonly collect: Collector | null;
}

/** A planned operation and what the graph marks. */
export interface RecordingSource {
  readonly tree: SelectionTree;
  readonly selected: Selected;
  readonly shapes: ResponseShapes;
  readonly refused: RefusedFields;
  readonly marks: PersonalMarks;
}

/** Finds out, once for each plan, what goes on record when its operation is answered. */
export function recordingOf({ tree, selected, shapes, refused, marks }: RecordingSource): Recording {
  const watched = watchedFields(tree, refused, marks);
  const collect = watched.fields.size === 0 ? null : compileCollector({ marks, shapes, refused }, selected);
  return { watched, collect };
}
