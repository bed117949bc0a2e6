import { useUnitFinds } from '../../apply/form/use-finds.ts';
import { ChosenOne } from './chosen-one.tsx';
import { CountryChoice } from './country-choice.tsx';
import { type IntakePartProps } from './intake-part.ts';
import { NumberInput } from './number-input.tsx';
import { PersonPart } from './person-part.tsx';

const NUMBER = { vi: 'Số định danh cá nhân', en: 'Personal number' };
const PASSPORT = { vi: 'Số hộ chiếu', en: 'Passport number' };
const HIDDEN = {
  vi: 'Chỉ hiện đủ khi đang gõ; không lưu trên máy này.',
  en: 'In full only while you type; not kept on this machine.',
};
const UNIT = { vi: 'Cơ quan có việc cần giải quyết', en: 'State body whose matter it is' };

/** Whose matter it is, as the paper says that they show. */
export function OwnerParts(props: IntakePartProps) {
  switch (props.form.kind) {
    case 'CITIZEN':
      return <CitizenPart {...props} />;
    case 'FOREIGNER':
      return <ForeignerPart {...props} />;
    case 'STATE_BODY':
      return <StateBodyPart {...props} />;
    default:
      return props.form.kind satisfies never;
  }
}

function CitizenPart(props: IntakePartProps) {
  const { form, problemOf, onFill } = props;
  return (
    <>
      <NumberInput
        label={NUMBER}
        hint={HIDDEN}
        inputMode="numeric"
        value={form.personalId}
        problem={problemOf('personalId')}
        onType={(personalId) => onFill({ personalId })}
      />
      <PersonPart {...props} />
    </>
  );
}

function ForeignerPart(props: IntakePartProps) {
  const { form, problemOf, onFill } = props;
  return (
    <>
      <CountryChoice {...props} />
      <NumberInput
        label={PASSPORT}
        hint={HIDDEN}
        inputMode="text"
        value={form.passport}
        problem={problemOf('passport')}
        onType={(passport) => onFill({ passport })}
      />
      <PersonPart {...props} />
    </>
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
