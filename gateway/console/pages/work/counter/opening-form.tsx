import { type SyntheticEvent, useState } from 'react';
import { useNavigate } from 'react-router';

import { Button } from '../../../parts/button.tsx';
import { Said } from '../../../parts/said.tsx';
import { useSpeech } from '../../../words/language.tsx';
import { Refused } from '../refused.tsx';
import { BLANK_INTAKE, type IntakeForm } from './intake-form.ts';
import { intakePath } from './intake-path.ts';
import { IntakeQuestions } from './intake-questions.tsx';
import { intakeTroubles } from './intake-troubles.ts';
import styles from './opening-form.module.css';
import { useOpenIntake } from './use-open-intake.ts';

const NOT_OPENED = { vi: 'Chưa mở được lượt tiếp nhận', en: 'No intake was opened' };

/** Asks who has come and for what, and opens the intake. What was typed ends with this form. */
export function OpeningForm() {
  const { say } = useSpeech();
  const goTo = useNavigate();
  const [form, fill] = useState<IntakeForm>(BLANK_INTAKE);
  const [isTried, setTried] = useState(false);
  const { sending, refusal, faults, open } = useOpenIntake();
  const troubles = intakeTroubles(form);
  const submit = async (event: SyntheticEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (Object.keys(troubles).length > 0) {
      focusFirstWrong(event.currentTarget);
      return;
    }
    const intake = sending ? null : await open(form);
    if (intake !== null) {
      await goTo(intakePath(intake));
    }
  };
  return (
    <form className={styles['form']} noValidate onSubmit={(event) => void submit(event)}>
      <IntakeQuestions
        form={form}
        problemOf={(answer) => {
          const trouble = isTried ? troubles[answer] : undefined;
          return trouble === undefined ? null : say(trouble);
        }}
        onFill={(some) => fill((before) => ({ ...before, ...some }))}
      />
      <Refused title={NOT_OPENED} refusal={refusal} faults={faults} />
      <p>
        <Button type="submit" weight="main" busy={sending}>
          <Said vi="Mở lượt tiếp nhận" en="Open the intake" />
        </Button>
      </p>
    </form>
  );
}

// After this event the page says what is wrong, and where it is can be found.
function focusFirstWrong(form: HTMLFormElement): void {
  setTimeout(() => {
    const wrong = form.querySelector('[aria-invalid="true"]');
    if (wrong instanceof HTMLElement) {
      wrong.focus();
    }
  });
}
