import type { Fact } from '../../../parts/facts.tsx';
import { ownerWords } from '../../../words/owners.ts';
import { momentText } from '../../../words/format.ts';
import type { Language } from '../../../words/words.ts';
import type { Question } from './question.ts';

const WHOSE = { vi: 'Dữ liệu của', en: 'Whose data' };
const WHY = { vi: 'Lý do', en: 'Why' };
const SOURCE = { vi: 'Nguồn', en: 'Source' };
const DOSSIER = { vi: 'Trong hồ sơ', en: 'In dossier' };
const AT = { vi: 'Báo lúc', en: 'Said at' };

/** What is told of a question beside the value itself; the dossier's code is for the answer, the owner of the source sees no dossier. */
export function factsOf({ person, why, source, dossier, at }: Question, language: Language): readonly Fact[] {
  return [
    { label: WHOSE, value: person },
    ...(why === null ? [] : [{ label: WHY, value: why }]),
    ...(source === null
      ? []
      : [{ label: SOURCE, value: ownerWords(source.owner)[language], note: source.path }]),
    ...(dossier === null ? [] : [{ label: DOSSIER, value: dossier }]),
    { label: AT, value: momentText(language, at) },
  ];
}
