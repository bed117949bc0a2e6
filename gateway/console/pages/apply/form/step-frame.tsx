import { type ReactNode, useEffect, useRef } from 'react';
import { useLocation, useSearchParams } from 'react-router';

import { ButtonLink } from '../../../parts/button.tsx';
import { Said } from '../../../parts/said.tsx';
import styles from './step-frame.module.css';
import { StepLine } from './step-line.tsx';
import { besideStep, type Step, stepIn } from './steps.ts';
import { stepLink } from './step-link.ts';
import type { Filled } from './use-filled.ts';

interface StepFrameProps {
  readonly filled: Filled;
  readonly children: (step: Step) => ReactNode;
}

/** One part of filing with the way to the others. Whoever comes to a part by a link to something in it finds the focus there. */
export function StepFrame({ filled, children }: StepFrameProps) {
  const [told] = useSearchParams();
  const { hash } = useLocation();
  const step = stepIn(told.get('step'));
  const part = useRef<HTMLDivElement>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    const place = hash === '' ? null : document.querySelector(`#${CSS.escape(hash.slice(1))}`);
    const control = place?.querySelector('input, select, textarea, button');
    if (control instanceof HTMLElement) {
      control.focus();
    } else if (!isFirst.current) {
      part.current?.focus();
      part.current?.scrollIntoView({ block: 'start' });
    }
    isFirst.current = false;
  }, [step, hash]);
  return (
    <>
      <StepLine step={step} filled={filled} />
      <div ref={part} className={styles['part']} tabIndex={-1}>
        {children(step)}
      </div>
      <WaysOn step={step} told={told} />
    </>
  );
}

interface WaysOnProps {
  readonly step: Step;
  readonly told: URLSearchParams;
}

function WaysOn({ step, told }: WaysOnProps) {
  const { before, after } = besideStep(step);
  return (
    <div className={styles['ways']}>
      {before !== null && (
        <ButtonLink to={stepLink(told, before)}>
          <Said vi="Quay lại" en="Back" />
        </ButtonLink>
      )}
      {after !== null && (
        <span className={styles['on']}>
          <ButtonLink to={stepLink(told, after)} weight="main">
            <Said vi="Tiếp tục" en="Continue" />
          </ButtonLink>
        </span>
      )}
    </div>
  );
}
