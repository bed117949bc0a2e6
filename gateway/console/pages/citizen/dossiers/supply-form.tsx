import { useState } from 'react';

import { Button } from '../../../parts/button.tsx';
import { Said } from '../../../parts/said.tsx';
import { useLang } from '../../../words/use-lang.ts';
import styles from '../citizen.module.css';
import type { OwnDossier } from './dossier-shown.tsx';
import { SupplyMyDossier } from './generated/supply-my-dossier.ts';
import { PaperToSupply, type SuppliedFile } from './paper-to-supply.tsx';
import { StepOutcome } from './step-outcome.tsx';
import { suppliable } from './suppliable.ts';
import { useStep } from './use-step.ts';

interface SupplyFormProps {
  readonly dossier: OwnDossier;
  readonly onStepped: () => void;
}

/** Hands in the papers that were asked for. */
export function SupplyForm({ dossier, onStepped }: SupplyFormProps) {
  const { code, version } = dossier;
  const [files, setFiles] = useState<ReadonlyMap<string, SuppliedFile | null>>(new Map());
  const lang = useLang();
  const { step, sending, outcome } = useStep(SupplyMyDossier, onStepped);
  return (
    <form
      className={styles['stack']}
      onSubmit={(event) => {
        event.preventDefault();
        const supplied = [...files].flatMap(([component, file]) =>
          file === null ? [] : [{ component, file: file.id }],
        );
        void step({ code, version, files: supplied, lang });
      }}
    >
      {suppliable(dossier).map((component) => (
        <PaperToSupply
          key={component.id}
          name={component.name ?? component.id}
          file={files.get(component.id) ?? null}
          onChange={(file) => setFiles((before) => new Map([...before, [component.id, file]]))}
        />
      ))}
      <StepOutcome outcome={outcome} />
      <div>
        <Button type="submit" weight="main" busy={sending}>
          <Said vi="Gửi bổ sung" en="Hand in" />
        </Button>
      </div>
    </form>
  );
}
