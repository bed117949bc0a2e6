import { type FormEvent, useState } from 'react';

import { Button } from '../../../parts/button.tsx';
import { Panel } from '../../../parts/panel.tsx';
import { Said } from '../../../parts/said.tsx';
import type { Words } from '../../../words/words.ts';
import { itemTrouble } from '../form/checks.ts';
import { AskedItem } from './asked-item.tsx';
import type { HeldLeg } from './held-leg.ts';
import { ResumeOutcome } from './resume-outcome.tsx';
import styles from './resume-form.module.css';
import { WhatItWaitsFor } from './what-it-waits-for.tsx';
import { useResume } from './use-resume.ts';

interface ResumeFormProps {
  readonly leg: HeldLeg;
  /** The dossier through which the group was found. */
  readonly code: string;
}

/** What a held-up service waits for, the answers that it lacks, and the button with which it goes on. */
export function ResumeForm({ leg, code }: ResumeFormProps) {
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [isTried, setTried] = useState(false);
  const resume = useResume();
  if (resume.outcome?.__typename === 'InterlinkedLegResumed') {
    return <ResumeOutcome resume={resume} leg={leg} code={code} />;
  }
  const troubleWith = (item: HeldLeg['items'][number]): Words | null =>
    resume.troubleWith(item.key) ?? itemTrouble(item, { typed, papers: {} });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (leg.items.every((item) => itemTrouble(item, { typed, papers: {} }) === null)) {
      void resume.send(leg, typed);
    }
  };
  return (
    <Panel title={leg.name}>
      <form noValidate className={styles['form']} onSubmit={submit}>
        <WhatItWaitsFor leg={leg} />
        <ResumeOutcome resume={resume} leg={leg} code={code} />
        {leg.items.map((item) => (
          <AskedItem
            key={item.key}
            item={item}
            value={typed[item.key] ?? ''}
            trouble={isTried ? troubleWith(item) : null}
            onSay={(value) => setTyped((before) => ({ ...before, [item.key]: value }))}
          />
        ))}
        <div>
          <Button type="submit" weight="main" busy={resume.sending}>
            <Said vi="Tiếp tục việc này" en="Go on with this service" />
          </Button>
        </div>
      </form>
    </Panel>
  );
}
