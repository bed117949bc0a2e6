import { Kind, type DocumentNode } from 'graphql';

import { graphsOf } from './marked-fields.ts';

/** The subgraphs that answer `Query.dataAsOf`: how fresh their data are. `names`: of the subgraphs, by their graphs. */
export function readTellFreshness(
  { definitions }: DocumentNode,
  names: ReadonlyMap<string, string>,
): readonly string[] {
  const query = definitions.find(
    (node) => node.kind === Kind.OBJECT_TYPE_DEFINITION && node.name.value === 'Query',
  );
  const fields = query?.kind === Kind.OBJECT_TYPE_DEFINITION ? (query.fields ?? []) : [];
  const told = fields.find(({ name }) => name.value === 'dataAsOf');
  return told === undefined
    ? []
    : graphsOf(told.directives, 'join__field').map((graph) => names.get(graph) ?? graph);
}
