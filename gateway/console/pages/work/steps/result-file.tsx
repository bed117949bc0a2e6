import { Field } from '../../../parts/field.tsx';
import { useSpeech } from '../../../words/language.tsx';
import type { Words } from '../../../words/words.ts';

interface ResultFileProps {
  /** Empty: no file was chosen. */
  readonly sha256: string;
  /** Absent: nothing is wrong. */
  readonly problem: Words | undefined;
  readonly onFile: (file: File | null) => void;
}

const FILE = { vi: 'Tệp kết quả', en: 'File of the result' };

/** The file of a result. It stays on the officer's machine; what is told of it is its hash. */
export function ResultFile({ sha256, problem, onFile }: ResultFileProps) {
  const { say } = useSpeech();
  return (
    <Field
      label={FILE}
      hint={sha256 === '' ? undefined : <code>SHA-256 {sha256.slice(0, 16)}…</code>}
      problem={problem === undefined ? null : say(problem)}
    >
      {(control) => (
        <input {...control} type="file" onChange={({ target }) => onFile(target.files?.[0] ?? null)} />
      )}
    </Field>
  );
}
