import type { FillInQuery } from '../graph/generated/fill-in.ts';
import { wordsOf } from '../words-of.ts';
import type { Item, KnownForm, Paper } from './form.ts';

type Prefill = NonNullable<FillInQuery['prefill']>;
type Field = Prefill['fields'][number];
type Component = Prefill['components'][number];

/** A way of filing. */
type Channel = 'ONLINE' | 'DIRECT' | 'POST';

/** Reads the form that the graph filled in, for a way of filing. A field whose owner did not answer keeps its key as its label. */
export function readForm(prefill: Prefill, code: string, channel: Channel = 'ONLINE'): KnownForm {
  return {
    token: prefill.token,
    intake: prefill.intake,
    code,
    name: wordsOf(prefill.procedure?.name ?? code, prefill.procedure?.nameEn),
    procedure: prefill.procedure,
    items: prefill.fields.map(readItem),
    papers: prefill.components.map((component) => readPaper(component, channel)),
    away: prefill.unavailable.map(({ fields, message, messageEn }) => ({
      message: wordsOf(message, messageEn),
      keys: fields,
    })),
  };
}

function readItem({ key, value, field, provenance }: Field): Item {
  const known = value === null || provenance === null ? null : { value, source: provenance };
  if (field === null) {
    const label = wordsOf(key, key);
    return { key, label, type: 'TEXT', isRequired: false, subject: 'NONE', choices: [], known };
  }
  return {
    key,
    label: wordsOf(field.label ?? key, field.labelEn),
    type: field.type,
    isRequired: field.required,
    subject: field.subject,
    choices: (field.choices ?? []).map((choice) => ({
      value: choice.value,
      label: wordsOf(choice.label, choice.labelEn),
    })),
    known,
  };
}

function readPaper(
  { component, answer, asked, reason, reasonEn, legalBasis, document }: Component,
  channel: Channel,
): Paper {
  return {
    ...readDeclared(component, channel),
    answer,
    isAsked: asked,
    reason: wordsOf(reason, reasonEn),
    legalBasis,
    document,
  };
}

type Declared = Omit<Paper, 'answer' | 'isAsked' | 'reason' | 'legalBasis' | 'document'>;

// The owner of procedures did not answer: nothing is told of the paper but how it stands.
const UNDECLARED: Declared = {
  id: '',
  name: wordsOf('Giấy tờ', 'A paper'),
  originals: 0,
  copies: 0,
  isForThisWay: true,
  isShownOnly: false,
  isMadeHere: false,
  condition: null,
  claimedBy: null,
  store: { isOwners: false, types: [] },
};

function readDeclared(component: Component['component'], channel: Channel): Declared {
  if (component === null) {
    return UNDECLARED;
  }
  const { requirement, originals, copies } = component;
  return {
    id: component.id,
    name: wordsOf(component.name, component.nameEn),
    originals,
    copies,
    isForThisWay: requirement.channels?.includes(channel) ?? true,
    isShownOnly: requirement.handling === 'SHOW',
    isMadeHere: requirement.madeFromForm,
    condition:
      requirement.condition === null ? null : wordsOf(requirement.condition, requirement.conditionEn),
    claimedBy: requirement.claimedBy,
    store: storeFor(component),
  };
}

// Where nothing is said of whose paper it is, it is the owner's.
function storeFor({ substitution }: NonNullable<Component['component']>): Paper['store'] {
  const { subject, resultTypes } = substitution ?? { subject: 'OWNER', resultTypes: [] };
  return {
    isOwners: subject === 'OWNER' || subject === 'NONE',
    types: resultTypes.map(({ code }) => code),
  };
}
