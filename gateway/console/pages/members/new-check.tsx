import { type FormEvent, useState } from 'react';
import { useNavigate } from 'react-router';

import { Button } from '../../parts/button.tsx';
import { type Control, Field } from '../../parts/field.tsx';
import { Said } from '../../parts/said.tsx';
import { CheckSubgraph } from './generated/check-subgraph.ts';
import styles from './members.module.css';
import { StepRefused } from './step-refused.tsx';
import { useRegistry } from './use-registry.ts';

interface Given {
  readonly name: string;
  readonly routingUrl: string;
  readonly schema: string;
}

/** The form of a check: name, address and schema. */
export function NewCheck() {
  const { sending, refusal, take } = useRegistry(CheckSubgraph);
  const navigate = useNavigate();
  const [given, setGiven] = useState<Given>({ name: '', routingUrl: '', schema: '' });
  const check = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const { name, schema, routingUrl } = given;
    const address = routingUrl.trim() === '' ? null : routingUrl.trim();
    const made = (await take({ name: name.trim(), schema, routingUrl: address }))?.checkSubgraph;
    if (made?.__typename === 'SchemaCheck') {
      await navigate(`/members/checks/${made.id}`);
    }
  };
  return (
    <form className={styles['form']} onSubmit={(event) => void check(event)}>
      <CheckFields given={given} onGive={setGiven} />
      <div className={styles['actions']}>
        <Button weight="main" type="submit" busy={sending}>
          <Said vi="Kiểm tra" en="Check" />
        </Button>
      </div>
      <StepRefused reason={refusal} />
    </form>
  );
}

function schemaClass({ className }: Control): string {
  return `${className ?? ''} ${styles['schema']}`;
}

function NameHint() {
  return (
    <Said
      vi="Các từ chữ thường nối bằng gạch ngang, ví dụ fishing-permits."
      en="Lower-case words joined by hyphens, such as fishing-permits."
    />
  );
}

function AddressHint() {
  return (
    <Said
      vi="Chưa có thì để trống; khi đó kiểm tra được nhưng chưa đề nghị được."
      en="Leave it empty if there is none yet; then it can be checked, not proposed."
    />
  );
}

interface CheckFieldsProps {
  readonly given: Given;
  readonly onGive: (given: Given) => void;
}

function CheckFields({ given, onGive }: CheckFieldsProps) {
  const bound = (key: keyof Given) => ({
    value: given[key],
    onChange: ({ target }: { readonly target: { readonly value: string } }) =>
      onGive({ ...given, [key]: target.value }),
  });
  return (
    <>
      <Field label={{ vi: 'Tên phân hệ', en: 'Name of the subgraph' }} hint={<NameHint />}>
        {(control) => (
          <input {...control} {...bound('name')} required pattern="[a-z0-9\-]+" spellCheck={false} />
        )}
      </Field>
      <Field label={{ vi: 'Địa chỉ trả lời', en: 'Where it answers' }} hint={<AddressHint />}>
        {(control) => <input {...control} {...bound('routingUrl')} type="url" spellCheck={false} />}
      </Field>
      <Field label={{ vi: 'Lược đồ (SDL)', en: 'Schema (SDL)' }}>
        {(control) => (
          <textarea
            {...control}
            {...bound('schema')}
            className={schemaClass(control)}
            required
            spellCheck={false}
          />
        )}
      </Field>
    </>
  );
}
