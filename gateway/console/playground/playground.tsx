import { DOC_EXPLORER_PLUGIN, DocExplorerStore } from '@graphiql/plugin-doc-explorer';
import { HISTORY_PLUGIN, HistoryStore } from '@graphiql/plugin-history';
import { GraphiQLProvider } from '@graphiql/react';
import { GraphiQL, GraphiQLInterface } from 'graphiql';
import { useState } from 'react';
import type { Ask, Persona } from '../session/personas.ts';
import { InsightFooter } from './insight-footer.tsx';
import type { Insight } from './insights.tsx';
import { Rail } from './rail.tsx';
import { usePlayground } from './use-playground.ts';

const PLUGINS = [DOC_EXPLORER_PLUGIN, HISTORY_PLUGIN];

interface PlaygroundProps {
  readonly personas: readonly Persona[];
  readonly ask: Ask;
}

/** The whole page: on whose behalf at the left, GraphiQL beside it, and what there is to know of an answer above the answer. */
export function Playground({ personas, ask }: PlaygroundProps) {
  const { session, setSession, fetcher, askAs, tabs, run, shared } = usePlayground(personas, ask);
  const [insight, setInsight] = useState<Insight>('result');
  return (
    <GraphiQLProvider
      fetcher={fetcher}
      plugins={PLUGINS}
      referencePlugin={DOC_EXPLORER_PLUGIN}
      defaultTabs={tabs}
    >
      <HistoryStore>
        <DocExplorerStore>
          <Rail personas={personas} session={session} shared={shared} onChange={setSession} />
          <main className="playground-main" data-insight={insight}>
            <h1 className="only-read">Thử GraphQL · Playground</h1>
            <GraphiQLInterface showPersistHeadersSettings={false} defaultEditorToolsVisibility="variables">
              <GraphiQL.Logo> </GraphiQL.Logo>
              <GraphiQL.Footer>
                <InsightFooter
                  chosen={insight}
                  onChoose={setInsight}
                  run={run}
                  session={session}
                  askAs={askAs}
                />
              </GraphiQL.Footer>
            </GraphiQLInterface>
          </main>
        </DocExplorerStore>
      </HistoryStore>
    </GraphiQLProvider>
  );
}
