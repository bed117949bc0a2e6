import { useState } from 'react';
import { useNavigate } from 'react-router';

import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Said } from '../../parts/said.tsx';
import { ProposeSubgraph } from './generated/propose-subgraph.ts';
import styles from './members.module.css';
import { StepRefused } from './step-refused.tsx';
import { useRegistry } from './use-registry.ts';

/** Proposes what has passed its check, with words to those who approve. */
export function ProposeForm({ check }: { readonly check: string }) {
  const [note, setNote] = useState('');
  const { sending, refusal, take } = useRegistry(ProposeSubgraph);
  const navigate = useNavigate();
  const propose = async (): Promise<void> => {
    const proposed = (await take({ check, note }))?.proposeSubgraph;
    if (proposed?.__typename === 'SubgraphProposed') {
      await navigate(`/members/proposals/${proposed.proposal.id}`);
    }
  };
  return (
    <Panel title={{ vi: 'Đề nghị công bố', en: 'Propose it' }}>
      <div className={styles['form']}>
        <NoteField note={note} onNote={setNote} />
        <div className={styles['actions']}>
          <Button weight="main" busy={sending} onPress={() => void propose()}>
            <Said vi="Đề nghị công bố" en="Propose" />
          </Button>
        </div>
        <StepRefused reason={refusal} />
      </div>
    </Panel>
  );
}

interface NoteFieldProps {
  readonly note: string;
  readonly onNote: (note: string) => void;
}

function NoteField({ note, onNote }: NoteFieldProps) {
  return (
    <Field
      label={{ vi: 'Lời gửi người phê duyệt', en: 'Words to the approvers' }}
      hint={
        <Said
          vi="Vì sao cần những dữ liệu trên; có thể để trống."
          en="Why these data are needed; may be empty."
        />
      }
    >
      {(control) => (
        <textarea
          {...control}
          rows={3}
          maxLength={2_000}
          value={note}
          onChange={(event) => onNote(event.target.value)}
        />
      )}
    </Field>
  );
}
