import { Panel } from '../../../parts/panel.tsx';
import { Said } from '../../../parts/said.tsx';
import { Skeleton } from '../../../parts/skeleton.tsx';
import { useSpeech } from '../../../words/language.tsx';
import { useFilingAt } from './filing-at.ts';
import { AreaName } from './item-value.tsx';
import { Finder } from './finder.tsx';
import { type Office, placeOf } from './offices.ts';
import styles from './office-step.module.css';
import { useUnitFinds } from './use-finds.ts';
import type { Filled } from './use-filled.ts';

/** Where it is filed: agencies near to whoever files, or any other by its name. */
export function OfficeStep({ filled }: { readonly filled: Filled }) {
  const { office: fixed } = useFilingAt();
  return fixed === null ? <OfficeChoice filled={filled} /> : <OwnOffice office={fixed} />;
}

function OwnOffice({ office }: { readonly office: Office }) {
  const { say } = useSpeech();
  return (
    <Panel title={{ vi: 'Đơn vị tiếp nhận', en: 'Receiving unit' }}>
      <p id="office">
        <strong>{say(office.name)}</strong>
      </p>
      <p className={styles['lead']}>
        <Said
          vi="Đơn vị mở lượt tiếp nhận này nhận hồ sơ; hệ thống chuyển đến đơn vị có thẩm quyền giải quyết."
          en="The unit that opened this intake takes it in; the hub passes it to the unit that decides."
        />
      </p>
    </Panel>
  );
}

function OfficeChoice({ filled }: { readonly filled: Filled }) {
  const { say } = useSpeech();
  const { office, offices } = filled;
  const trouble = filled.troubles.find(({ isOffice }) => isOffice);
  const shown = withChosen(offices, office);
  return (
    <Panel title={{ vi: 'Nộp cho cơ quan nào?', en: 'Which agency takes it in?' }}>
      <Lead filled={filled} />
      {trouble !== undefined && <p className={styles['problem']}>{say(trouble.words)}</p>}
      <div id="office" className={styles['offices']}>
        {shown === null ? <Skeleton lines={2} /> : <Offices offices={shown} filled={filled} />}
        <Finder
          label={{ vi: 'Tìm cơ quan khác', en: 'Find another agency' }}
          useFinds={useUnitFinds}
          onChoose={({ id, name }) => filled.chooseOffice({ code: id, name: { vi: name, en: name } })}
        />
      </div>
    </Panel>
  );
}

interface OfficesProps {
  readonly offices: readonly Office[];
  readonly filled: Filled;
}

function Offices({ offices, filled }: OfficesProps) {
  const { say } = useSpeech();
  return offices.length === 0 ? (
    <p>
      <Said
        vi="Chưa gợi ý được cơ quan nào; hãy tìm theo tên."
        en="None can be suggested; find one by name."
      />
    </p>
  ) : (
    <fieldset className={styles['choices']}>
      <legend className="only-read">{say({ vi: 'Cơ quan tiếp nhận', en: 'Receiving agency' })}</legend>
      {offices.map((office) => (
        <label key={office.code}>
          <input
            type="radio"
            name="office"
            checked={filled.office?.code === office.code}
            onChange={() => filled.chooseOffice(office)}
          />
          <span>{say(office.name)}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Lead({ filled: { form, answers } }: { readonly filled: Filled }) {
  const place = placeOf(form, answers);
  return (
    <p className={styles['lead']}>
      {form.procedure?.nonTerritorial === true ? (
        <Said
          vi="Thủ tục này nộp được ở mọi nơi; cơ quan nhận sẽ chuyển đến nơi giải quyết."
          en="This may be filed anywhere; whoever takes it in passes it on to who decides."
        />
      ) : (
        <Said vi="Gợi ý theo nơi ở ghi trong tờ khai:" en="Suggested by the place on the form:" />
      )}{' '}
      {place !== null && <AreaName id={place} />}
    </p>
  );
}

/** The agencies to choose from, with the one that was found elsewhere. Null: they are still asked for. */
function withChosen(offices: readonly Office[] | null, chosen: Office | null): readonly Office[] | null {
  const isThere = chosen === null || offices?.some(({ code }) => code === chosen.code) === true;
  return isThere ? offices : [chosen, ...(offices ?? [])];
}
