import { dayText } from '../../../words/format.ts';
import { useSpeech } from '../../../words/language.tsx';
import { type DossierStatusCode, hasEnded } from '../../../words/dossier-status.ts';

interface DueProps {
  readonly status: DossierStatusCode;
  readonly dueAt: string | null;
  readonly dueEstimated: boolean;
  readonly returnedAt: string | null;
}

/** The day that was promised, or the day on which the result was returned. */
export function Due({ status, dueAt, dueEstimated, returnedAt }: DueProps) {
  const { say, language } = useSpeech();
  if (returnedAt !== null) {
    return say({ vi: `Đã trả ${dayText('vi', returnedAt)}`, en: `Returned ${dayText('en', returnedAt)}` });
  }
  if (hasEnded(status) || dueAt === null) {
    return '–';
  }
  const day = dayText(language, dueAt);
  return dueEstimated ? say({ vi: `${day} (ước tính)`, en: `${day} (estimate)` }) : day;
}
