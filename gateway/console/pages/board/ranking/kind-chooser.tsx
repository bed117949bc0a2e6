import { Field } from '../../../parts/field.tsx';
import { useSpeech } from '../../../words/language.tsx';

/** Which units of the country are ranked. */
export type RankedKind = 'PROVINCE_COMMITTEE' | 'MINISTRY';

interface KindChooserProps {
  readonly kind: RankedKind;
  readonly onChoose: (kind: RankedKind) => void;
}

const RANKED = { vi: 'Nhóm đơn vị', en: 'Which units' };
const PROVINCES = { vi: 'Tỉnh, thành phố', en: 'Provinces' };
const MINISTRIES = { vi: 'Bộ, ngành', en: 'Ministries' };

/** Provinces or ministries: their targets differ, so they are not ranked together. */
export function KindChooser({ kind, onChoose }: KindChooserProps) {
  const { say } = useSpeech();
  return (
    <Field label={RANKED}>
      {(control) => (
        <select
          {...control}
          value={kind}
          onChange={({ target }) => onChoose(target.value === 'MINISTRY' ? 'MINISTRY' : 'PROVINCE_COMMITTEE')}
        >
          <option value="PROVINCE_COMMITTEE">{say(PROVINCES)}</option>
          <option value="MINISTRY">{say(MINISTRIES)}</option>
        </select>
      )}
    </Field>
  );
}
