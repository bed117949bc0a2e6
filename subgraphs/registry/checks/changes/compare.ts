import { type SeenOperation } from '../check-subgraph.ts';
import { composeFast, type Composable, type Composed } from '../composition.ts';
import { type Draft } from '../reading/draft.ts';
import { type ReadSdl } from '../reading/declared.ts';
import { breakingChanges } from './breaking-changes.ts';
import { operationUses } from './operation-uses.ts';
import { securityChanges } from './security-changes.ts';
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

// By the part that was composed already, if one was; else by the part that can differ; as a whole when no part composes by itself.
function graphsOf(versions: Versions): { before: Composed; after: Composed } | null {
  const { live, before, proposed, made } = versions;
  const documents = [proposed.document, ...(before ? [before.document] : [])];
  const parts = made && made.beside !== live ? [made.beside, live] : [sliceOf(live, documents), live];
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
  { before, proposed, made }: Versions,
): { before: Composed; after: Composed } | null {
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
