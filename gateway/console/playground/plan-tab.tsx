import { planEnd, type PlanRow, planRows } from './plan.ts';
import type { Run } from './run.ts';
import { Remark } from './told.tsx';

/** The plan by which the run was answered, as a tree with a bar for each request's time. */
export function PlanTab({ run: { plan, session, tookMs } }: { readonly run: Run }) {
  const rows = planRows(plan);
  const made = rows.filter(({ timing }) => timing !== null).length;
  const whole = tookMs.toFixed(0);
  const who = session.persona === '' ? NOBODY : { vi: session.persona, en: session.persona };
  return rows.length === 0 ? (
    <Remark
      vi="Không phân hệ nào được hỏi, hoặc trục không cho vai này xem kế hoạch."
      en="No subgraph was asked, or the hub does not tell this account its plan."
    />
  ) : (
    <>
      <Remark
        vi={`Đúng lần chạy vừa rồi (${who.vi}): ${String(made)} lượt hỏi phân hệ, trình duyệt chờ ${whole} ms.`}
        en={`The very run (${who.en}): ${String(made)} requests to subgraphs; the browser waited ${whole} ms.`}
      />
      <Waterfall rows={rows} />
    </>
  );
}

const NOBODY = { vi: 'không đăng nhập', en: 'anonymous' };

function Waterfall({ rows }: { readonly rows: readonly PlanRow[] }) {
  const end = planEnd(rows);
  return (
    <ol className="plan">
      {rows.map((row, index) => (
        <li key={`${String(index)} ${row.operation}`} style={{ paddingInlineStart: `${row.depth * 18}px` }}>
          {row.subgraph === null ? <GroupRow kind={row.kind} /> : <RequestRow row={row} end={end} />}
        </li>
      ))}
    </ol>
  );
}

function GroupRow({ kind }: { readonly kind: string }) {
  const words = kind === 'Parallel' ? 'Song song · In parallel' : 'Lần lượt · In sequence';
  return <span className="plan-group">{words}</span>;
}

function RequestRow({ row, end }: { readonly row: PlanRow; readonly end: number }) {
  const { subgraph, kind, paths, operation, timing } = row;
  return (
    <details>
      <summary>
        <span className="plan-name">{subgraph}</span>
        <span className="plan-kind">
          {kind}
          {paths.length > 0 && ` · ${String(paths.length)} chỗ · places`}
        </span>
        <span className="plan-time">
          {timing === null ? 'không hỏi · not asked' : `${timing.tookMs.toFixed(1)} ms`}
        </span>
        {timing !== null && <Bar timing={timing} end={end} />}
      </summary>
      <pre tabIndex={0}>{operation}</pre>
    </details>
  );
}

function Bar({ timing, end }: { readonly timing: NonNullable<PlanRow['timing']>; readonly end: number }) {
  const part = (ms: number): string => `${Math.max(0.5, (ms / end) * 100)}%`;
  return (
    <span className="plan-track" aria-hidden="true">
      <span
        className="plan-bar"
        data-outcome={timing.outcome}
        style={{ marginInlineStart: part(timing.startMs), width: part(timing.tookMs) }}
      />
    </span>
  );
}
