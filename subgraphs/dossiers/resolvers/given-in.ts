import type { SubmitDossierInput } from '#schema/generated/dossiers.ts';

import type { DossierNeeds } from '../operations/draft-dossier.ts';

/** What was sent for fields and papers, with null for what was left out. */
export function givenIn({
  fields,
  components,
}: Pick<SubmitDossierInput, 'fields' | 'components'>): DossierNeeds['given'] {
  return {
    fields: fields.map(({ key, value, reuse }) => ({ key, value: value ?? null, reuse: reuse === true })),
    components: components.map(({ component, file, document }) => ({
      component,
      file: file ?? null,
      document: document ?? null,
    })),
  };
}
