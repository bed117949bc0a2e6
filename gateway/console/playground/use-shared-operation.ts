import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import type { Shared } from './share-link.ts';

/** Opens what a link carried in a tab of its own. */
export function useSharedOperation(): (shared: Shared) => void {
  const actions = useGraphiQLActions();
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  return ({ query, variables }) => {
    actions.addTab();
    queryEditor?.setValue(query);
    variableEditor?.setValue(variables);
  };
}
