import type { ReadProcedureQuery } from '../graph/generated/read-procedure.ts';
import { ApplyAside } from './apply-aside.tsx';
import { LegsAhead } from './legs-ahead.tsx';
import { NeededPapers } from './needed-papers.tsx';
import { ProcedureFacts } from './procedure-facts.tsx';
import { ProcedureLaw } from './procedure-law.tsx';
import styles from './told-procedure.module.css';

interface ToldProcedureProps {
  readonly procedure: NonNullable<ReadProcedureQuery['procedure']>;
  /** The services that it starts; null: itself alone. */
  readonly group: ReadProcedureQuery['interlinkedGroup'];
}

/** All that is known of a procedure, with the way to its form beside it. */
export function ToldProcedure({ procedure, group }: ToldProcedureProps) {
  return (
    <div className={styles['columns']}>
      <div className={styles['main']}>
        {group !== null && <LegsAhead legs={group.legs} />}
        <ProcedureFacts procedure={procedure} />
        <NeededPapers papers={procedure.components} />
        <ProcedureLaw procedure={procedure} />
      </div>
      <ApplyAside procedure={procedure} />
    </div>
  );
}
