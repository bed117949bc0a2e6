import { Dialog } from '../../../parts/dialog.tsx';
import { Said } from '../../../parts/said.tsx';
import { AnswerForm } from './answer-form.tsx';
import type { Question } from './question.ts';
import { SaidValue } from './said-value.tsx';

interface AnswerDialogProps {
  readonly question: Question;
  /** Told when it was answered. */
  readonly onAnswered: () => void;
  readonly onClose: () => void;
}

/** Asks what the agency answers, and tells it to the person. */
export function AnswerDialog({ question, onAnswered, onClose }: AnswerDialogProps) {
  return (
    <Dialog title={question.what} onClose={onClose}>
      <Lead said={question.said} />
      <AnswerForm question={question} onAnswered={onAnswered} />
    </Dialog>
  );
}

function Lead({ said }: Pick<Question, 'said'>) {
  return (
    <p>
      <Said
        vi="Hệ thống không tự sửa nguồn: chấp nhận nghĩa là cơ quan bạn sẽ sửa theo thủ tục của mình."
        en="The hub changes no source: to agree means that your agency corrects it by its own procedure."
      />{' '}
      {said !== null && (
        <>
          <Said vi="Người dân ghi:" en="The person says:" />{' '}
          <strong>
            <SaidValue value={said} />
          </strong>
        </>
      )}
    </p>
  );
}
