import type {
  PrefilledComponentResolvers,
  PrefilledFieldResolvers,
  PrefillResolvers,
  UnavailableSourceResolvers,
} from '#schema/generated/dossiers.ts';

import { citizenOrNull } from '../entities/references.ts';
import { prefillSubject } from '../rules/prefill-subject.ts';
import { SOURCE_TROUBLES } from '../rules/source-trouble-text.ts';
import { allowed } from './classified.ts';

const Prefill: PrefillResolvers = {
  procedure: ({ procedureId }) => ({ id: procedureId }),
  intake: ({ intakeId }) => intakeId,
  fields: ({ fields }) => [...fields],
  components: ({ components }) => [...components],
  unavailable: ({ unavailable }) => [...unavailable],
};

const PrefilledField: PrefilledFieldResolvers = {
  field: ({ fieldId }) => ({ id: fieldId }),
  value: ({ value, intakeId }, _arguments, { caller }) =>
    allowed(
      {
        caller,
        coordinate: 'PrefilledField.value',
        via: '',
        subject: prefillSubject(caller, intakeId),
      },
      () => value,
    ),
  person: ({ personRef }) => citizenOrNull(personRef),
};

const PrefilledComponent: PrefilledComponentResolvers = {
  component: ({ componentId }) => ({ id: componentId }),
  document: ({ documentId }) => (documentId === null ? null : { id: documentId }),
  reason: ({ reason }, { lang }) => (lang === 'EN' ? reason.en : reason.vi),
};

const UnavailableSource: UnavailableSourceResolvers = {
  fields: ({ fields }) => [...fields],
  message: ({ trouble }, { lang }) => SOURCE_TROUBLES[trouble][lang ?? 'VI'],
};

/** The types of a form that was filled in from the graph. */
export const prefilled = { Prefill, PrefilledField, PrefilledComponent, UnavailableSource };
