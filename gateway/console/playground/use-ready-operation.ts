import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import type { ReadyOperation } from './ready-operations.ts';
import type { Session } from './session.ts';

/** Opens a ready operation: its tab comes forward, or is made. `restore` brings its first text back. */
export function useReadyOperation(): (operation: ReadyOperation, session: Session, restore: boolean) => void {
  const actions = useGraphiQLActions();
  const tabs = useGraphiQL((state) => state.tabs);
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  return (operation, session, restore) => {
    const index = tabs.findIndex((tab) => tab.title === operation.name);
    if (index === -1) {
      actions.addTab();
    } else {
      actions.changeTab(index);
    }
    if (index === -1 || restore) {
      queryEditor?.setValue(operation.text);
    }
    variableEditor?.setValue(variablesText(operation, session));
  };
}

/** The variables of a ready operation as the editor shows them; nothing where it takes none. */
export function variablesText(operation: ReadyOperation, session: Session): string {
  const variables = operation.variables(session);
  return Object.keys(variables).length === 0 ? '' : JSON.stringify(variables, null, 2);
}
