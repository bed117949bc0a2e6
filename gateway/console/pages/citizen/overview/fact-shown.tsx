import type { ReactNode } from 'react';

import type { Fault } from '../../../graph/fault.ts';
import type { Fact } from '../../../parts/facts.tsx';
import { Badge } from '../../../parts/badge.tsx';
import { Said } from '../../../parts/said.tsx';
import type { MyRecordQuery } from './generated/my-record.ts';
import styles from '../citizen.module.css';
import { MaskedNumber } from './masked-number.tsx';
import { whyMissing } from './missing.ts';
import { ReportButton } from './report-button.tsx';
import type { RecordFact } from './record-facts.ts';
import { shortSource } from './source-words.ts';

/** What is known around a record: who owns it, what was said to be wrong, what was not answered. */
export interface RecordSurroundings {
  readonly source: MyRecordQuery['subgraph'];
  /** When the answer came, RFC 3339. */
  readonly readAt: string;
  /** The requests for correction; null: they are not those of this person, or were not answered. */
  readonly requests: NonNullable<MyRecordQuery['me']>['correctionRequests'];
  readonly faults: readonly Fault[];
  /** Asks for the record anew. */
  readonly again: () => void;
}

const WAITS = { vi: 'Đã báo sai, đang chờ trả lời', en: 'Reported, waits for an answer' };

interface FactToShow {
  readonly fact: RecordFact;
  readonly path: string;
  readonly of: RecordSurroundings;
  readonly report: () => void;
}

/** A value with its source, or why it is not there. */
export function factShown({ fact, path, of, report }: FactToShow): Fact {
  const why = whyMissing(of.faults, `${path}.${fact.name}`, namedBy(fact));
  if (fact.text === null && why !== null) {
    return { label: fact.label, value: <Badge tone="plain" words={why} /> };
  }
  const waits = of.requests?.some(({ field, state }) => state === 'OPEN' && field === fact.correct) ?? false;
  return {
    label: fact.label,
    value: shown(fact),
    note: (
      <div className={styles['source']}>
        {fact.note && (
          <div>
            <Said {...fact.note} />
          </div>
        )}
        <Said {...shortSource(of.source, of.readAt)} />
        {fact.correct && (
          <>
            {' · '}
            <ReportButton what={fact.label} onPress={report} />
          </>
        )}
        {waits && (
          <div>
            <Badge tone="warn" words={WAITS} />
          </div>
        )}
      </div>
    ),
  };
}

// Areas have their names from their own owner, whose absence is told once for all of them.
function namedBy({ name }: RecordFact): string | null {
  return name === 'residence' || name === 'placeOfBirthRegistration' ? 'units' : null;
}

function shown({ text, secret, label }: RecordFact): ReactNode {
  return text !== null && secret ? <MaskedNumber number={text} what={label} /> : text;
}
