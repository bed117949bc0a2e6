import type {
  DossierRefusedResolvers,
  DossierSubmittedResolvers,
  DuplicateDossierResolvers,
  IdempotencyConflictResolvers,
  ProblemResolvers,
  SourceChangedResolvers,
} from '#schema/generated/dossiers.ts';

import { problemText } from '../rules/submission-problems.ts';

const DossierSubmitted: DossierSubmittedResolvers = {
  dossier: ({ code }, _arguments, { loaders }) => loaders.dossierByCode.load(code),
};

const DossierRefused: DossierRefusedResolvers = {
  problems: ({ problems }) => [...problems],
};

const Problem: ProblemResolvers = {
  temporary: ({ temporary }) => temporary === true,
  message: (problem, { lang }) => problemText(problem, lang ?? 'VI'),
};

const SourceChanged: SourceChangedResolvers = {
  fields: ({ fields }) => [...fields],
};

const IdempotencyConflict: IdempotencyConflictResolvers = {
  message: (_conflict, { lang }) => CONFLICT[lang ?? 'VI'],
};

const CONFLICT = {
  VI: 'Khóa này đã dùng cho một hồ sơ có nội dung khác. Hãy dùng khóa mới.',
  EN: 'This key was used for a dossier of other content. Use a new one.',
};

const DuplicateDossier: DuplicateDossierResolvers = {
  dossier: ({ code }, _arguments, { loaders }) => loaders.dossierByCode.load(code),
};

/** What becomes of a dossier that is handed in. */
export const submissionOutcomes = {
  DossierSubmitted,
  DossierRefused,
  Problem,
  SourceChanged,
  IdempotencyConflict,
  DuplicateDossier,
};
