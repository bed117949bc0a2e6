import { useSpeech } from '../../../words/language.tsx';
import type { HeldLeg } from './held-leg.ts';
import styles from './resume-form.module.css';

/** Who has a held-up service, and what it waits for. */
export function WhatItWaitsFor({ leg: { agency, waitsFor } }: { readonly leg: HeldLeg }) {
  const { say } = useSpeech();
  return (
    <div className={styles['about']}>
      <p>{say(agency)}</p>
      {waitsFor !== null && <p className={styles['waits']}>{say(waitsFor)}</p>}
    </div>
  );
}
