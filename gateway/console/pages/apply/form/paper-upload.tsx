import { FileChoice } from '../../../papers/file-choice.tsx';
import { HandedPaper } from '../../../papers/handed-paper.tsx';
import { useFilingAt } from './filing-at.ts';
import type { Paper } from './form.ts';
import { StoredChoice } from './stored-choice.tsx';
import { UploadedPaper } from './uploaded-paper.tsx';
import type { Filled } from './use-filled.ts';

interface PaperUploadProps {
  readonly paper: Paper;
  readonly filled: Filled;
}

/** Where a paper is uploaded, how far it is, and what was uploaded. */
export function PaperUpload({ paper, filled }: PaperUploadProps) {
  const { reason } = useFilingAt();
  const handed = filled.answers.papers[paper.id];
  if (handed !== undefined) {
    return (
      <HandedPaper name={paper.name} onRemove={() => filled.hand(paper.id, null)}>
        <UploadedPaper handed={handed} />
      </HandedPaper>
    );
  }
  return (
    <>
      <FileChoice
        name={paper.name}
        terms={{ reason, intake: filled.form.intake }}
        problem={filled.troubles.find((one) => one.paper === paper.id)?.words ?? null}
        onKept={(id, name) => filled.hand(paper.id, { kind: 'file', id, name })}
      />
      <StoredChoice paper={paper} onChoose={(id) => filled.hand(paper.id, { kind: 'document', id })} />
    </>
  );
}
