import { OWN_DATA } from '../../../graph/reason.ts';
import { FileChoice } from '../../../papers/file-choice.tsx';
import { HandedPaper } from '../../../papers/handed-paper.tsx';
import styles from '../citizen.module.css';

/** A file that the hub keeps for a paper. */
export interface SuppliedFile {
  readonly id: string;
  /** What it is called on the reader's machine. */
  readonly fileName: string;
}

interface PaperToSupplyProps {
  readonly name: string;
  /** Null: none yet. */
  readonly file: SuppliedFile | null;
  readonly onChange: (file: SuppliedFile | null) => void;
}

/** A paper that was asked for, uploaded at once when it is chosen. */
export function PaperToSupply({ name, file, onChange }: PaperToSupplyProps) {
  const words = { vi: name, en: name };
  return (
    <div className={styles['stack']}>
      <strong>{name}</strong>
      {file === null ? (
        <FileChoice
          name={words}
          terms={{ reason: OWN_DATA, intake: null }}
          onKept={(id, fileName) => onChange({ id, fileName })}
        />
      ) : (
        <HandedPaper name={words} onRemove={() => onChange(null)}>
          <strong>{file.fileName}</strong>
        </HandedPaper>
      )}
    </div>
  );
}
