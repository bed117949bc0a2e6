import { PUBLIC } from '../../../graph/reason.ts';
import { useAsk } from '../../../graph/use-ask.ts';
import { Field } from '../../../parts/field.tsx';
import { useSpeech } from '../../../words/language.tsx';
import { useLang } from '../../../words/use-lang.ts';
import type { BoardPeriod } from './board-place.ts';
import { BoardUnits } from './generated/board-units.ts';
import { PeriodChooser } from './period-chooser.tsx';
import styles from './place-chooser.module.css';
import type { BoardPlacing } from './use-board-place.ts';

const UNIT = { vi: 'Phạm vi', en: 'Scope' };
const NATION = { vi: 'Cả nước', en: 'The whole country' };
const PROVINCES = { vi: 'Tỉnh, thành phố', en: 'Provinces' };
const MINISTRIES = { vi: 'Bộ, ngành', en: 'Ministries' };
const OTHER = { vi: 'Đơn vị đang xem', en: 'The unit shown' };

interface PlaceChooserProps {
  readonly placing: BoardPlacing;
  /** What the chosen unit is called; null: not known yet. */
  readonly named: string | null;
}

/** For whom and when. */
export function PlaceChooser({ placing, named }: PlaceChooserProps) {
  const { say } = useSpeech();
  const { place, choose } = placing;
  const asked = useAsk({ of: BoardUnits, with: { lang: useLang() }, reason: PUBLIC });
  const units = asked.state === 'answered' ? asked.data : { provinces: null, ministries: null };
  const sets = [
    { label: PROVINCES, units: (units.provinces?.edges ?? []).map(({ node }) => node) },
    { label: MINISTRIES, units: (units.ministries?.edges ?? []).map(({ node }) => node) },
  ];
  const known = sets.some((set) => set.units.some(({ code }) => code === place.unit));
  return (
    <search className={styles['chooser']}>
      <Field label={UNIT}>
        {(control) => (
          <select
            {...control}
            value={place.unit ?? ''}
            onChange={({ target }) => choose({ ...place, unit: target.value === '' ? null : target.value })}
          >
            <option value="">{say(NATION)}</option>
            {place.unit !== null && !known && (
              <optgroup label={say(OTHER)}>
                <option value={place.unit}>{named ?? place.unit}</option>
              </optgroup>
            )}
            {sets.map((set) => (
              <UnitOptions key={set.label.en} label={say(set.label)} units={set.units} />
            ))}
          </select>
        )}
      </Field>
      <PeriodChooser
        period={place.period}
        now={placing.now}
        onChoose={(period: BoardPeriod) => choose({ ...place, period })}
      />
    </search>
  );
}

interface UnitOptionsProps {
  readonly label: string;
  readonly units: readonly { readonly code: string; readonly name: string | null }[];
}

function UnitOptions({ label, units }: UnitOptionsProps) {
  return (
    <optgroup label={label}>
      {units.map(({ code, name }) => (
        <option key={code} value={code}>
          {name ?? code}
        </option>
      ))}
    </optgroup>
  );
}
