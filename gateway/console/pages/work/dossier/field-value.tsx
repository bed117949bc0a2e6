import { PUBLIC } from '../../../graph/reason.ts';
import { useAsk } from '../../../graph/use-ask.ts';
import { useSpeech } from '../../../words/language.tsx';
import { useLang } from '../../../words/use-lang.ts';
import type { FieldRead } from './dossier-read.ts';
import { areaNamed, valueText } from './field-text.ts';
import { AreaNamed } from './generated/area-named.ts';

const EMPTY = { vi: 'Để trống', en: 'Left empty' };

/** An answer as people read it: days, choices and places by their names. */
export function FieldValue({ field }: { readonly field: FieldRead }) {
  const { language, say } = useSpeech();
  if (field.value === null || field.value === '') {
    return <span>{say(EMPTY)}</span>;
  }
  const area = field.field?.type === 'AREA' ? areaNamed(field.value) : null;
  return area === null ? valueText(field, language) : <AreaName area={area} value={field.value} />;
}

interface AreaNameProps {
  readonly area: { readonly code: string; readonly on: string | null };
  readonly value: string;
}

function AreaName({ area, value }: AreaNameProps) {
  const asked = useAsk({
    of: AreaNamed,
    with: { ...area, lang: useLang() },
    reason: PUBLIC,
  });
  const found = asked.state === 'answered' ? asked.data.area : null;
  const names = [found?.fullName, found?.parent?.fullName].filter((name) => typeof name === 'string');
  return names.length === 0 ? value : names.join(', ');
}
