import { useSpeech } from '../../../words/language.tsx';
import { dayText, momentText } from '../../../words/format.ts';
import { ReasonStrip } from '../reason-strip.tsx';
import { type IntakeRead, ownerName, standInName } from './intake-read.ts';

interface IntakeStripProps {
  /** Its id. */
  readonly intake: string;
  /** Null: it is on its way, or there is none. */
  readonly opened: IntakeRead | null;
}

const INTAKE = { vi: 'Lượt tiếp nhận', en: 'Intake' };
const WHOEVER = { vi: 'người trước quầy', en: 'whoever stands here' };

/** Whose data are looked at under an intake, until when, and that they will see it. */
export function IntakeStrip({ intake, opened }: IntakeStripProps) {
  const { say } = useSpeech();
  return (
    <ReasonStrip purpose="PROCESS_DOSSIER" inCase={intake} caseName={INTAKE}>
      {say({ vi: 'Bạn đang tiếp nhận cho ', en: 'You are taking in a matter of ' })}
      <strong>{say(ownerName(opened?.owner ?? null) ?? WHOEVER)}</strong>
      {opened !== null && <Terms opened={opened} />}
      {say({
        vi: '. Mỗi lần xem được ghi lại; họ sẽ thấy.',
        en: '. Every look is recorded; they will see it.',
      })}
    </ReasonStrip>
  );
}

function Terms({ opened }: { readonly opened: IntakeRead }) {
  const { say, language } = useSpeech();
  const { owner, expiresAt } = opened;
  const standIn = standInName(opened);
  const born = owner?.__typename === 'Citizen' ? owner.dateOfBirth : null;
  const until = momentText(language, expiresAt);
  return (
    <>
      {born !== null && ` (${dayText(language, born)})`}
      {standIn !== null &&
        say({ vi: `, người đến nộp: ${standIn}`, en: `, for whom ${standIn} stands here` })}
      {say({ vi: `. Lượt tiếp nhận có hiệu lực đến ${until}`, en: `. The intake lasts until ${until}` })}
    </>
  );
}
