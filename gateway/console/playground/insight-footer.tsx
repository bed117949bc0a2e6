import { useGraphiQL } from '@graphiql/react';
import { FieldsTab } from './fields-tab.tsx';
import type { AskAs } from './hub.ts';
import { type Insight, Insights } from './insights.tsx';
import { PlanTab } from './plan-tab.tsx';
import type { Run } from './run.ts';
import { SeenTab } from './seen-tab.tsx';
import type { Session } from './session.ts';
import { Remark } from './told.tsx';
import { WhyTab } from './why-tab.tsx';

interface InsightFooterProps {
  readonly chosen: Insight;
  readonly onChoose: (insight: Insight) => void;
  /** The newest run; null: nothing was run yet. */
  readonly run: Run | null;
  readonly session: Session;
  readonly askAs: AskAs;
}

/** What can be known of an operation beside its result. */
export function InsightFooter({ chosen, onChoose, ...known }: InsightFooterProps) {
  return (
    <Insights chosen={chosen} onChoose={onChoose}>
      <Chosen chosen={chosen} {...known} />
    </Insights>
  );
}

function Chosen({ chosen, run, session, askAs }: Omit<InsightFooterProps, 'onChoose'>) {
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const asked = { query: queryEditor?.getValue() ?? '' };
  if (chosen === 'why') {
    return <WhyTab asked={asked} session={session} askAs={askAs} />;
  }
  if (chosen === 'fields') {
    return <FieldsTab asked={asked} run={run} askAs={askAs} />;
  }
  if (run === null) {
    return <Remark vi="Hãy chạy thao tác trước." en="Run the operation first." />;
  }
  return chosen === 'plan' ? <PlanTab run={run} /> : <SeenTab run={run} askAs={askAs} />;
}
