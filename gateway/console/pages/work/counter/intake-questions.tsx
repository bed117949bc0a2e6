import { ChosenOne } from './chosen-one.tsx';
import { HowTheyCame } from './how-they-came.tsx';
import type { IntakePartProps } from './intake-part.ts';
import { OwnerParts } from './owner-parts.tsx';
import styles from './intake-questions.module.css';
import { useProcedureFinds } from './use-procedure-finds.ts';
import { WhoStandsThere } from './who-stands-there.tsx';

const PROCEDURE = { vi: 'Thủ tục', en: 'Procedure' };

/** All that is asked before an intake is opened. */
export function IntakeQuestions(props: IntakePartProps) {
  const { form, problemOf, onFill } = props;
  return (
    <div className={styles['questions']}>
      <div className={styles['wide']}>
        <ChosenOne
          label={PROCEDURE}
          chosen={form.procedure}
          problem={problemOf('procedure')}
          useFinds={useProcedureFinds}
          onChoose={(procedure) => onFill({ procedure })}
        />
      </div>
      <HowTheyCame {...props} />
      <OwnerParts {...props} />
      <WhoStandsThere {...props} />
    </div>
  );
}
