import { useSpeech } from '../../../words/language.tsx';
import { ReasonStrip } from '../reason-strip.tsx';
import { type DossierRead, partyName } from './dossier-read.ts';

interface CaseStripProps {
  readonly code: string;
  /** Null: it is on its way, or there is none. */
  readonly dossier: DossierRead | null;
}

/** Whose data are looked at, and for what. */
export function CaseStrip({ code, dossier }: CaseStripProps) {
  const { say } = useSpeech();
  const name = partyName(dossier?.owner ?? null);
  return (
    <ReasonStrip purpose="PROCESS_DOSSIER" inCase={code}>
      {say({ vi: 'Bạn đang xem dữ liệu của ', en: 'You are looking at the data of ' })}
      <strong>{name ?? say({ vi: 'chủ hồ sơ', en: "the dossier's owner" })}</strong>
      {say({
        vi: ' để giải quyết hồ sơ này. Lần xem được ghi lại; người dân sẽ thấy.',
        en: ' to process this dossier. The look is recorded; the person will see it.',
      })}
    </ReasonStrip>
  );
}
