import { Field } from '../../../parts/field.tsx';
import { useSpeech } from '../../../words/language.tsx';
import { useUnitFinds } from '../../apply/form/use-finds.ts';
import { ChosenOne } from './chosen-one.tsx';
import { type IntakePartProps, personProps } from './intake-part.ts';
import { PaperPart } from './paper-part.tsx';

const UNIT = { vi: 'Cơ quan có việc cần giải quyết', en: 'State body whose matter it is' };
const TAX_CODE = { vi: 'Mã số thuế', en: 'Tax code' };
const SAME_NUMBER = {
  vi: 'Cũng là mã số doanh nghiệp; hộ kinh doanh dùng số định danh 12 chữ số.',
  en: 'It is the enterprise number, too; a household business has the 12 digits of a person.',
};

/** Whose matter it is, as the paper says that they show. */
export function OwnerParts(props: IntakePartProps) {
  const { kind } = props.form;
  switch (kind) {
    case 'CITIZEN':
    case 'FOREIGNER':
      return <PaperPart paper={kind} {...personProps(props, 'owner')} />;
    case 'ORGANIZATION':
      return <OrganizationPart {...props} />;
    case 'STATE_BODY':
      return <StateBodyPart {...props} />;
    default:
      return kind satisfies never;
  }
}

function OrganizationPart({ form, problemOf, onFill }: IntakePartProps) {
  const { say } = useSpeech();
  return (
    <Field label={TAX_CODE} hint={say(SAME_NUMBER)} problem={problemOf('taxCode')}>
      {(control) => (
        <input
          {...control}
          inputMode="numeric"
          autoComplete="off"
          spellCheck={false}
          value={form.taxCode}
          onChange={({ target }) => onFill({ taxCode: target.value.replaceAll(/\s/g, '') })}
        />
      )}
    </Field>
  );
}

function StateBodyPart({ form, problemOf, onFill }: IntakePartProps) {
  return (
    <ChosenOne
      label={UNIT}
      chosen={form.unit}
      problem={problemOf('unit')}
      useFinds={useUnitFinds}
      onChoose={(unit) => onFill({ unit })}
    />
  );
}
