import type { AskAs } from './hub.ts';
import { explainAccess, type Explained, type Explanation } from './explain-access.ts';
import type { Asked } from './run.ts';
import type { Session } from './session.ts';
import { Remark, ToldAnswer } from './told.tsx';
import { useTold } from './use-told.ts';
import { REMEDIES, SUBJECTS } from './why-words.ts';

interface WhyTabProps {
  readonly asked: Asked;
  readonly session: Session;
  readonly askAs: AskAs;
}

/** Which fields the caller would be answered, and why, or why not. Nobody's data is read for it. */
export function WhyTab({ asked, session, askAs }: WhyTabProps) {
  const key = JSON.stringify([asked.query, session]);
  const told = useTold(key, () => explainAccess(askAs, asked, session));
  return <ToldAnswer to={told}>{(explanation) => <Report explanation={explanation} />}</ToldAnswer>;
}

function Report({ explanation }: { readonly explanation: Explanation | null }) {
  if (explanation === null) {
    return <Remark vi="Chưa giải thích được thao tác này." en="This operation could not be explained." />;
  }
  const { purpose, legalBasis, caseOpen, problem, fields } = explanation;
  return (
    <>
      <Remark
        vi="Không chạy thao tác, không đọc dữ liệu của ai."
        en="Nothing is run and nobody’s data is read."
      />
      <p className="why-head">
        <strong>{purpose}</strong> {legalBasis !== null && `– ${legalBasis}`}
        {caseOpen !== null && <CaseSaid isOpen={caseOpen} />}
      </p>
      {problem !== null && <p className="why-problem">{problem}</p>}
      {fields.length === 0 && problem === null && (
        <Remark vi="Mọi mục đều công khai." en="Every field is public." />
      )}
      <ul className="why">
        {fields.map((field) => (
          <WhyItem key={field.path} field={field} />
        ))}
      </ul>
    </>
  );
}

function CaseSaid({ isOpen }: { readonly isOpen: boolean }) {
  return isOpen
    ? ' · hồ sơ thuộc quyền của bạn · the case is yours'
    : ' · hồ sơ không thuộc quyền của bạn · the case is not yours';
}

function WhyItem({ field }: { readonly field: Explained }) {
  const { path, coordinate, answeredOf, code, reason, english, remedy } = field;
  const isAnswered = answeredOf.length > 0;
  return (
    <li data-answered={isAnswered}>
      <p className="why-field">
        <span className="why-sign">{isAnswered ? '✓ trả lời · answered' : '✗ từ chối · refused'}</span>
        <code>{path}</code> <span>{coordinate}</span>
      </p>
      {isAnswered && <p>{answeredOf.map((subject) => SUBJECTS[subject] ?? subject).join('; ')}</p>}
      {!isAnswered && reason !== null && (
        <p>
          {reason} <span lang="en">{english}</span>
        </p>
      )}
      {remedy !== null && <Remedy of={remedy} code={code} isAnswered={isAnswered} />}
    </li>
  );
}

interface RemedyProps {
  readonly of: string;
  readonly code: string | null;
  readonly isAnswered: boolean;
}

function Remedy({ of, code, isAnswered }: RemedyProps) {
  return (
    <p className="why-remedy">
      {isAnswered && 'Với người khác · Of others: '}
      {REMEDIES[of] ?? of} {code !== null && <code>{code}</code>}
    </p>
  );
}
