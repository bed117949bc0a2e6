import { FileChoice } from '../../../papers/file-choice.tsx';
import { HandedPaper } from '../../../papers/handed-paper.tsx';
import { useSpeech } from '../../../words/language.tsx';
import { AskedPapers } from '../dossier/asked-papers.tsx';
import { AnewPart } from './anew-part.tsx';
import { askedOf, componentsOf, type NamedComponent } from './components-of.ts';
import type { PartProps } from './step-parts.tsx';
import styles from './supplied-part.module.css';

const OTHERS = { vi: 'Giấy tờ khác của hồ sơ', en: 'Other papers of the dossier' };

/** What somebody brings to the counter because it was asked for: papers, and answers that are given anew. */
export function SuppliedPart(props: PartProps) {
  const { dossier, missing } = props;
  const { say } = useSpeech();
  const asked = askedOf(dossier);
  const others = componentsOf(dossier).filter(({ value }) => !asked.some((one) => one.value === value));
  return (
    <>
      <AskedPapers papers={dossier.askedPapers ?? []} />
      <Papers {...props} papers={asked} />
      {others.length > 0 && (
        <details className={styles['others']} open={asked.length === 0}>
          <summary>
            {say(OTHERS)} ({others.length})
          </summary>
          <Papers {...props} papers={others} />
        </details>
      )}
      <AnewPart {...props} />
      {missing['supplied'] !== undefined && (
        <p className={styles['problem']} role="alert">
          {say(missing['supplied'])}
        </p>
      )}
    </>
  );
}

interface PapersProps extends PartProps {
  readonly papers: readonly NamedComponent[];
}

function Papers({ papers, dossier, form, onFill }: PapersProps) {
  // Uploaded by the officer's account, under the dossier that waits for it.
  const terms = {
    reason: { purpose: 'PROCESS_DOSSIER', case: dossier.code },
    intake: null,
    dossier: dossier.code,
  };
  const others = (component: string) => form.supplied.filter((one) => one.component !== component);
  return papers.map(({ value: component, name }) => {
    const words = { vi: name, en: name };
    const handed = form.supplied.find((one) => one.component === component);
    return (
      <div key={component} className={styles['paper']}>
        <strong>{name}</strong>
        {handed === undefined ? (
          <FileChoice
            name={words}
            terms={terms}
            onKept={(file, called) =>
              onFill({ supplied: [...others(component), { component, file, name: called }] })
            }
          />
        ) : (
          <HandedPaper name={words} onRemove={() => onFill({ supplied: others(component) })}>
            {handed.name}
          </HandedPaper>
        )}
      </div>
    );
  });
}
