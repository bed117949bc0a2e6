import { wordsOf } from '../words-of.ts';
import type { HandInMutation } from '../graph/generated/hand-in.ts';
import type { Trouble } from './checks.ts';
import type { KnownForm } from './form.ts';

type Problem = Extract<
  NonNullable<HandInMutation['submitDossier']>,
  { readonly __typename: 'DossierRefused' }
>['problems'][number];

const OF_THE_OFFICE = new Set<Problem['code']>([
  'RECEIVING_UNIT_UNKNOWN',
  'RECEIVING_UNIT_ABOLISHED',
  'UNIT_ISSUES_NO_CODES',
  'NO_CODES_LEFT',
]);

/** What the hub found wrong, each at its place; what is at no field or paper of this form stands at none. */
export function toldTroubles(problems: readonly Problem[], form: KnownForm): readonly Trouble[] {
  return problems.map(({ code, field, component, message, messageEn }) => ({
    field: form.items.some(({ key }) => key === field) ? field : null,
    paper: form.papers.find(({ id }) => id === component || id.endsWith(`/${component}`))?.id ?? null,
    isOffice: OF_THE_OFFICE.has(code),
    words: wordsOf(message, messageEn),
  }));
}
