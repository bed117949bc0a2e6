/** A request or a group of requests, in the order of the plan. */
export interface PlanRow {
  readonly depth: number;
  readonly kind: string;
  /** Null: a group. */
  readonly subgraph: string | null;
  readonly operation: string;
  /** Where in the answer the entities stand; empty: root fields. */
  readonly paths: readonly string[];
  /** Null: it was not made. Milliseconds. */
  readonly timing: { readonly startMs: number; readonly tookMs: number; readonly outcome: string } | null;
}

interface ToldPlan {
  readonly kind: string;
  readonly nodes?: readonly ToldPlan[];
  readonly subgraph?: string;
  readonly operation?: string;
  readonly paths?: readonly string[] | null;
  readonly timing?: PlanRow['timing'];
}

/** A plan as the hub tells it, as rows of a tree. Nothing where it told none. */
export function planRows(told: unknown): readonly PlanRow[] {
  return isPlan(told) ? rowsOf(told, 0) : [];
}

/** When the last request of a plan was answered, in milliseconds from its beginning; at least one. */
export function planEnd(rows: readonly PlanRow[]): number {
  return Math.max(1, ...rows.map(({ timing }) => (timing === null ? 0 : timing.startMs + timing.tookMs)));
}

function isPlan(told: unknown): told is ToldPlan {
  return typeof told === 'object' && told !== null && 'kind' in told && typeof told.kind === 'string';
}

function rowsOf(plan: ToldPlan, depth: number): readonly PlanRow[] {
  const { kind, nodes = [], subgraph = null, operation = '', paths, timing = null } = plan;
  const row: PlanRow = { depth, kind, subgraph, operation, paths: paths ?? [], timing };
  return [row, ...nodes.flatMap((node) => rowsOf(node, depth + 1))];
}
