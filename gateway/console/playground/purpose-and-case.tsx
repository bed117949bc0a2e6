import { Field } from './field.tsx';
import { NamedOptions } from './named-options.tsx';
import { PURPOSES } from './purposes.ts';
import { Select } from './select.tsx';
import type { Session } from './session.ts';

interface PurposeAndCaseProps {
  readonly session: Session;
  readonly onChange: (session: Session) => void;
}

/** Why the caller asks and on which dossier, as the hub's two headers will say it. */
export function PurposeAndCase({ session, onChange }: PurposeAndCaseProps) {
  const choosePurpose = (purpose: string) => onChange({ ...session, purpose });
  const typeCase = (typed: string) => onChange({ ...session, case: typed.trim() });
  return (
    <>
      <Select
        id="purpose"
        vi="Mục đích"
        en="Purpose"
        header="x-hub-purpose"
        value={session.purpose}
        onChoose={choosePurpose}
      >
        <NamedOptions options={PURPOSES} />
      </Select>
      <Field id="case" vi="Hồ sơ đang xử lý" en="Case" header="x-hub-case">
        <input
          id="case"
          value={session.case}
          placeholder="H26.9001-…"
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => typeCase(event.target.value)}
        />
      </Field>
    </>
  );
}
