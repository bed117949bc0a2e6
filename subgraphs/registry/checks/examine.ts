import type { CheckReport } from '#schema/subgraph-check/check-report.ts';

import { compareWithLive } from './changes/compare.ts';
import { sdlDiff } from './changes/sdl-diff.ts';
import type { CheckInput } from './check-subgraph.ts';
import { findings, type Made } from './findings.ts';
import { findFlows } from './flows/find-flows.ts';
import { judged } from './judged.ts';
import type { Draft } from './reading/draft.ts';
import { resolvedTypes } from './reading/keys.ts';
import { parseSdl } from './reading/parse-sdl.ts';
import { readVersions, type Versions } from './reading/versions.ts';
import { routingUrlFaults } from './routing-url.ts';

/** What the process of a check tells: the report, and what the planner is to read. */
export interface Examined {
  readonly report: CheckReport;
  /** The supergraph of all that was composed. Null: nothing composes. */
  readonly supergraph: (() => string) | null;
}

/** All checks but the planner's, in this process. */
export async function examine(input: CheckInput): Promise<Examined> {
  const parsed = parseSdl(input.sdl);
  const outside = routingUrlFaults(input);
  return 'faults' in parsed
    ? { report: { ...EMPTY, ...judged([...outside, ...parsed.faults], new Map()) }, supergraph: null }
    : examined(input, readVersions(input, parsed.document), outside);
}

async function examined(input: CheckInput, versions: Versions, outside: readonly Draft[]): Promise<Examined> {
  const { drafts, made } = findings(versions, input);
  const changes = made ? await compared(versions, made, input) : [];
  const report = {
    ...judged([...outside, ...drafts, ...changes], versions.places),
    flows: findFlows(versions.proposal),
    diff: sdlDiff(versions.before?.sdl ?? null, versions.proposal.proposed),
    entities: resolvedTypes(versions.proposal.proposed),
  };
  const supergraph = made ? made.composed.sdl : null;
  return { report: { ...report, supergraph: input.whole && supergraph ? supergraph() : null }, supergraph };
}

function compared(versions: Versions, made: Made, { operations }: CheckInput): Promise<readonly Draft[]> {
  const { live, proposed, before, proposal } = versions;
  return compareWithLive(
    { live, proposed, before: before?.graph ?? null, made },
    operations,
    before ? [...proposal.live, before.sdl] : proposal.live,
  );
}

const EMPTY: Omit<CheckReport, 'passed' | 'findings'> = {
  flows: [],
  diff: '',
  supergraph: null,
  entities: [],
};
