import { Badge } from '../../parts/badge.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Said } from '../../parts/said.tsx';
import type { Check } from './check-report.tsx';
import styles from './members.module.css';
import { SEVERITY } from './names.ts';

type Finding = Check['findings'][number];

/** What a check found, the worst first, each with the path in the graph to use instead where there is one. */
export function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  if (findings.length === 0) {
    return <Empty title={{ vi: 'Không có gì phải sửa', en: 'Nothing to mend' }} />;
  }
  return (
    <ul className={styles['findings']}>
      {findings.map((finding) => (
        <FindingItem
          key={`${finding.rule} ${finding.coordinate} ${finding.line} ${finding.message}`}
          finding={finding}
        />
      ))}
    </ul>
  );
}

function FindingItem({ finding }: { readonly finding: Finding }) {
  const { rule, severity, coordinate, line, message, instead, operations } = finding;
  return (
    <li className={styles['finding']} data-severity={severity}>
      <p className={styles['finding-head']}>
        {SEVERITY[severity] && <Badge {...SEVERITY[severity]} />}
        <code>{coordinate ?? rule}</code>
        {line !== null && (
          <span className={styles['quiet']}>
            <Said vi={`dòng ${line}`} en={`line ${line}`} />
          </span>
        )}
        <span className={styles['quiet']}>{rule}</span>
      </p>
      <p>{message}</p>
      {instead !== null && (
        <p className={styles['instead']}>
          <strong>
            <Said vi="Dùng thay: " en="Use instead: " />
          </strong>
          <code>{instead}</code>
        </p>
      )}
      {operations.length > 0 && (
        <p className={styles['quiet']}>
          <Said vi="Thao tác bị hỏng: " en="Operations that break: " />
          {operations.join('; ')}
        </p>
      )}
    </li>
  );
}
