import { useState } from 'react';

import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Said } from '../../parts/said.tsx';
import { useSpeech } from '../../words/language.tsx';
import { AnswerProposal } from './generated/answer-proposal.ts';
import styles from './members.module.css';
import { StepRefused } from './step-refused.tsx';
import { useRegistry } from './use-registry.ts';

interface AnswerFormProps {
  readonly proposal: string;
  /** Told when the answer is taken. */
  readonly onStep: () => void;
}

/** Approves or refuses a proposal for the reader's agency; a refusal says why. */
export function AnswerForm({ proposal, onStep }: AnswerFormProps) {
  const { sending, refusal, take } = useRegistry(AnswerProposal);
  const [reason, setReason] = useState('');
  const [lacksReason, setLacksReason] = useState(false);
  const answer = async (approve: boolean): Promise<void> => {
    const lacks = !approve && reason.trim() === '';
    setLacksReason(lacks);
    if (!lacks && (await take({ proposal, approve, reason: reason.trim() })) !== null) {
      onStep();
    }
  };
  return (
    <Panel title={{ vi: 'Trả lời của cơ quan bạn', en: 'Your agency’s answer' }}>
      <ReasonField reason={reason} onReason={setReason} lacks={lacksReason} />
      <div className={styles['actions']}>
        <Button weight="main" busy={sending} onPress={() => void answer(true)}>
          <Said vi="Phê duyệt" en="Approve" />
        </Button>
        <Button busy={sending} onPress={() => void answer(false)}>
          <Said vi="Từ chối" en="Refuse" />
        </Button>
      </div>
      <StepRefused reason={refusal} />
    </Panel>
  );
}

const NEEDS_REASON = { vi: 'Từ chối thì phải nêu lý do.', en: 'A refusal needs a reason.' };

function Hint() {
  return (
    <Said
      vi="Phải có khi từ chối. Bên đề nghị đọc được; nhật ký giữ lại."
      en="Needed to refuse. Whoever proposed reads it, and the trail keeps it."
    />
  );
}

interface ReasonFieldProps {
  readonly reason: string;
  readonly onReason: (reason: string) => void;
  readonly lacks: boolean;
}

function ReasonField({ reason, onReason, lacks }: ReasonFieldProps) {
  const { say } = useSpeech();
  return (
    <Field label={{ vi: 'Lý do', en: 'Reason' }} hint={<Hint />} problem={lacks ? say(NEEDS_REASON) : null}>
      {(control) => (
        <textarea
          {...control}
          rows={3}
          maxLength={2_000}
          value={reason}
          onChange={(event) => onReason(event.target.value)}
        />
      )}
    </Field>
  );
}
