import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import type { Words } from '../words/words.ts';

/** The tabs beside the answer. */
export type Insight = 'result' | 'plan' | 'seen' | 'fields' | 'why';

const TABS: readonly (Words & { readonly insight: Insight })[] = [
  { insight: 'result', vi: 'Kết quả', en: 'Result' },
  { insight: 'plan', vi: 'Kế hoạch', en: 'Plan' },
  { insight: 'seen', vi: 'Người dân thấy', en: 'The person sees' },
  { insight: 'fields', vi: 'Nguồn', en: 'Provenance' },
  { insight: 'why', vi: 'Vì sao', en: 'Why' },
];

interface InsightsProps {
  readonly chosen: Insight;
  readonly onChoose: (insight: Insight) => void;
  /** What the chosen tab shows; the result itself is the editor's. */
  readonly children: ReactNode;
}

/** A list of tabs above the answer, worked with the arrow keys, and the panel of the one that is chosen. */
export function Insights({ chosen, onChoose, children }: InsightsProps) {
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      const at = (TABS.findIndex(({ insight }) => insight === chosen) + step + TABS.length) % TABS.length;
      onChoose(TABS[at]?.insight ?? 'result');
      list.current?.querySelectorAll('button')[at]?.focus();
    }
  };
  return (
    <>
      <div ref={list} className="insight-tabs" role="tablist" aria-label="Xem · View" onKeyDown={move}>
        {TABS.map(({ insight, vi, en }) => (
          <button
            key={insight}
            type="button"
            role="tab"
            id={`insight-${insight}`}
            aria-selected={insight === chosen}
            aria-controls={insight === 'result' ? undefined : 'insight-panel'}
            tabIndex={insight === chosen ? 0 : -1}
            onClick={() => onChoose(insight)}
          >
            {vi} <span lang="en">{en}</span>
          </button>
        ))}
      </div>
      {chosen !== 'result' && <InsightPanel of={chosen}>{children}</InsightPanel>}
    </>
  );
}

function InsightPanel({ of, children }: { readonly of: Insight; readonly children: ReactNode }) {
  return (
    <div
      id="insight-panel"
      className="insight-panel"
      role="tabpanel"
      aria-labelledby={`insight-${of}`}
      tabIndex={0}
    >
      {children}
    </div>
  );
}
