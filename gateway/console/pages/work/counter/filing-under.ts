import type { FilingAt } from '../../apply/form/filing-at.ts';
import { wordsOf } from '../../apply/words-of.ts';
import { takenInPath } from './intake-path.ts';
import type { IntakeRead } from './intake-read.ts';

/** What a form has to know when it is filled in at a counter: it is read, kept and handed in under the intake, and its unit takes it in. */
export function filingUnder({ id, channel, receivingUnit }: IntakeRead): FilingAt {
  return {
    reason: { purpose: 'PROCESS_DOSSIER', case: id },
    channel,
    office:
      receivingUnit === null
        ? null
        : { code: receivingUnit.code, name: wordsOf(receivingUnit.name, receivingUnit.nameEn) },
    isCounter: true,
    receivedPath: takenInPath,
    dossierPath: (code) => `/work/${code}`,
  };
}
