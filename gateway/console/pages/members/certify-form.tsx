import { type FormEvent, useState } from 'react';

import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { Said } from '../../parts/said.tsx';
import { CertifySubgraph } from './generated/certify-subgraph.ts';
import styles from './members.module.css';
import { sampleKeys } from './sample-keys.ts';
import { StepRefused } from './step-refused.tsx';
import { useRegistry } from './use-registry.ts';

interface CertifyFormProps {
  readonly name: string;
  /** Told when the suite was run. */
  readonly onStep: () => void;
}

/** Has the suite run against the live member, with keys that its developer knows to exist. */
export function CertifyForm({ name, onStep }: CertifyFormProps) {
  const [typed, setTyped] = useState('');
  const { sending, refusal, take } = useRegistry(CertifySubgraph);
  const certify = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if ((await take({ name, samples: sampleKeys(typed) })) !== null) {
      onStep();
    }
  };
  return (
    <form className={styles['form']} onSubmit={(event) => void certify(event)}>
      <Field label={{ vi: 'Khóa mẫu', en: 'Sample keys' }} hint={<KeysHint />}>
        {(control) => (
          <textarea
            {...control}
            rows={3}
            value={typed}
            spellCheck={false}
            autoComplete="off"
            onChange={(event) => setTyped(event.target.value)}
          />
        )}
      </Field>
      <div className={styles['actions']}>
        <Button type="submit" busy={sending}>
          <Said vi="Chạy bộ kiểm tra" en="Run the suite" />
        </Button>
      </div>
      <StepRefused reason={refusal} />
    </form>
  );
}

function KeysHint() {
  return (
    <Said
      vi='Mỗi dòng một khóa có thật của phân hệ này, ví dụ Citizen:{"ref":"…"}; hai khóa thì thử được cả thứ tự. Bỏ trống thì chỉ thử khóa không tồn tại.'
      en='One key a line that this subgraph knows, such as Citizen:{"ref":"…"}; with two, order is tried too. Empty: only absent keys are tried.'
    />
  );
}
