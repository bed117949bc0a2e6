import { isSubgraphName } from '#schema/subgraphs.ts';

const LONGEST = 40;
// Names by which processes and folders of the hub are known.
const KEPT = new Set(['gateway', 'shared', 'members', 'hub']);

/**
 * Whether a member may have this name: lower-case words joined by hyphens, not one of the hub's own. It stands in paths, roles of
 * databases and logs, so it has no other letters.
 * @see https://specs.apollo.dev/join/v0.3 (a graph's name becomes an enum value of the supergraph)
 */
export function isMemberName(name: string): boolean {
  return (
    name.length <= LONGEST &&
    /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name) &&
    !isSubgraphName(name) &&
    !KEPT.has(name)
  );
}
