import { PUBLIC } from '../../../graph/reason.ts';
import { useAsk } from '../../../graph/use-ask.ts';
import { useSpeech } from '../../../words/language.tsx';
import { NameArea } from '../graph/generated/name-area.ts';
import { NameUnit } from '../graph/generated/name-unit.ts';
import { maskedNumber } from '../../../words/masked-number.ts';
import { wordsOf } from '../words-of.ts';
import { useFilingAt } from './filing-at.ts';
import type { Item } from './form.ts';
import { splitArea } from './offices.ts';
import { valueText } from './value-text.ts';

/** A value of the form as people read it: places and agencies by their names. */
export function ItemValue({ item, value }: { readonly item: Item; readonly value: string }) {
  const { language } = useSpeech();
  const { isCounter } = useFilingAt();
  switch (item.type) {
    case 'PERSONAL_ID':
      // Others stand at a counter, too.
      return isCounter ? maskedNumber(value) : valueText(item, value, language);
    case 'AREA':
      return <AreaName id={value} />;
    case 'UNIT':
      return <UnitName code={value} />;
    default:
      return valueText(item, value, language);
  }
}

/** The name of a place with that of its province; its code until it is known. */
export function AreaName({ id }: { readonly id: string }) {
  const { say } = useSpeech();
  const asked = useAsk({ of: NameArea, with: splitArea(id), reason: PUBLIC, later: id === '' });
  const area = asked.state === 'answered' ? asked.data.area : null;
  if (area === null) {
    return asked.state === 'waiting' ? '…' : id;
  }
  const names = [area, area.parent].flatMap((one) =>
    one === null ? [] : [say(wordsOf(one.fullName, one.fullNameEn))],
  );
  return names.join(', ');
}

function UnitName({ code }: { readonly code: string }) {
  const { say } = useSpeech();
  const asked = useAsk({ of: NameUnit, with: { code }, reason: PUBLIC, later: code === '' });
  const unit = asked.state === 'answered' ? asked.data.unit : null;
  return unit === null ? code : say(wordsOf(unit.name, unit.nameEn));
}
