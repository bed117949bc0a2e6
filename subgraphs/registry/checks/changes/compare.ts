import type { SeenOperation } from '../check-subgraph.ts';
import { composeFast, type Composable, type Composed } from '../composition.ts';
import type { Draft } from '../reading/draft.ts';
import type { ReadSdl } from '../reading/declared.ts';
import { breakingChanges } from './breaking-changes.ts';
import { operationUses } from './operation-uses.ts';
import { securityChanges } from './security-changes.ts';
import { changedPart } from './changed-part.ts';
import { sliceOf } from './slice.ts';

/** The graph without and with a proposed version. */
export interface Versions {
  readonly live: readonly Composable[];
  /** The live version of the proposed subgraph. Null: it is new. */
  readonly before: Composable | null;
  readonly proposed: Composable;
  /** The graph that the proposed version makes, and what stands beside it there. Undefined: it was not composed yet. */
  readonly made?: { readonly composed: Composed; readonly beside: readonly Composable[] };
}

/** What a proposed version breaks for callers and loosens for owners, against the graph of now. */
export async function compareWithLive(
  versions: Versions,
  operations: readonly SeenOperation[],
  subgraphs: readonly ReadSdl[],
): Promise<readonly Draft[]> {
  const graphs = graphsOf(versions);
  return graphs === null
    ? [NOT_COMPARED]
    : [
        ...securityChanges(graphs.before.supergraph, graphs.after.supergraph),
        ...(await breakingChanges(
          graphs.before.publicPart(),
          graphs.after.publicPart(),
          operationUses(operations, subgraphs),
        )),
      ];
}

interface Graphs {
  readonly before: Composed;
  readonly after: Composed;
}

// By the part that can differ, which of a proposal that only adds is what is not the same in both versions; as a whole when no part composes
// by itself.
function graphsOf(versions: Versions): Graphs | null {
  const { live, before, proposed, made } = versions;
  if (made && made.beside !== live) {
    const { beside } = made;
    const changed = changedPart({ beside, before, proposed });
    return (changed && graphsBeside(changed.beside, changed)) ?? firstGraphs([beside, live], versions);
  }
  const documents = [proposed.document, ...(before ? [before.document] : [])];
  return firstGraphs([sliceOf(live, documents), live], versions);
}

function firstGraphs(parts: readonly (readonly Composable[])[], versions: Versions): Graphs | null {
  for (const others of parts) {
    const graphs = graphsBeside(others, versions);
    if (graphs) {
      return graphs;
    }
  }
  return null;
}

function graphsBeside(
  others: readonly Composable[],
  { before, proposed, made }: Omit<Versions, 'live'>,
): Graphs | null {
  const was = composeFast(before ? [...others, before] : others);
  const known = made?.beside === others ? made.composed : null;
  const is = was && (known ?? composeFast([...others, proposed]));
  return was && is && { before: was, after: is };
}

const NOT_COMPARED: Draft = {
  rule: 'not-compared',
  severity: 'ERROR',
  coordinate: null,
  vi: 'Đồ thị đang chạy không tự ghép được nên không so sánh được thay đổi: hãy báo người quản trị trục.',
  en: 'What is live does not compose by itself, so changes cannot be judged: tell the administrator of the hub.',
};
