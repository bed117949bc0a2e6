import { useMatch } from 'react-router';

import { thingId } from './shape.ts';

/** Id of the thing that the address names; null: it names none. */
export function useChosen(): string | null {
  const subgraph = useMatch('/graph/subgraphs/:name')?.params.name;
  const entity = useMatch('/graph/entities/:name')?.params.name;
  if (subgraph !== undefined) {
    return thingId('subgraph', subgraph);
  }
  return entity === undefined ? null : thingId('entity', entity);
}
