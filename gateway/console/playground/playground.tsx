import { DOC_EXPLORER_PLUGIN, DocExplorerStore } from '@graphiql/plugin-doc-explorer';
import { HISTORY_PLUGIN, HistoryStore } from '@graphiql/plugin-history';
import { GraphiQLProvider } from '@graphiql/react';
import { GraphiQL, GraphiQLInterface } from 'graphiql';
import { useEffect, useRef, useState } from 'react';
import { createHubFetcher } from './hub-fetcher.ts';
import { type Ask, type Persona } from './personas.ts';
import { READY_OPERATIONS } from './ready-operations.ts';
import { addressOf, sessionFromAddress } from './session.ts';
import { SessionBar } from './session-bar.tsx';
import { variablesText } from './use-ready-operation.ts';

const PLUGINS = [DOC_EXPLORER_PLUGIN, HISTORY_PLUGIN];

interface PlaygroundProps {
  readonly personas: readonly Persona[];
  readonly ask: Ask;
}

/** The whole page: on whose behalf above, GraphiQL below. */
export function Playground({ personas, ask }: PlaygroundProps) {
  const [session, setSession] = useState(() => sessionFromAddress(location.search, personas));
  const latest = useRef(session);
  const [fetcher] = useState(() => createHubFetcher(ask, () => latest.current));
  const [tabs] = useState(() =>
    READY_OPERATIONS.map((operation) => ({
      query: operation.text,
      variables: variablesText(operation, session),
    })),
  );
  useEffect(() => {
    latest.current = session;
    history.replaceState(null, '', `${location.pathname}${addressOf(session)}`);
  }, [session]);
  return (
    <GraphiQLProvider
      fetcher={fetcher}
      plugins={PLUGINS}
      referencePlugin={DOC_EXPLORER_PLUGIN}
      defaultTabs={tabs}
    >
      <HistoryStore>
        <DocExplorerStore>
          <SessionBar personas={personas} session={session} onChange={setSession} />
          <main className="playground-main">
            <GraphiQLInterface showPersistHeadersSettings={false} defaultEditorToolsVisibility="variables">
              <GraphiQL.Logo> </GraphiQL.Logo>
            </GraphiQLInterface>
          </main>
        </DocExplorerStore>
      </HistoryStore>
    </GraphiQLProvider>
  );
}
