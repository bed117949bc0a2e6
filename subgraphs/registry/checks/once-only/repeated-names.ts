import { Kind, type TypeNode } from 'graphql';

import type { Draft } from '../reading/draft.ts';
import { isSharedEntity, ownFieldsOf, ROOTS, type Proposal } from '../reading/proposal.ts';
import type { DeclaredInput, DeclaredType } from '../reading/declared.ts';
import {
  conceptOfName,
  conceptOfScalar,
  isOfGroup,
  typeSynonym,
  type Concept,
  type Likeness,
} from './concepts.ts';
import { declaredAgain } from './declared-again.ts';

/** Types, fields, fields of inputs and arguments whose names, in Vietnamese or English, say what another owner already has. */
export function repeatedNames(proposal: Proposal): readonly Draft[] {
  const types = [...proposal.proposed.types.values()];
  return [
    ...types.flatMap((type) => repeatedType(proposal, type)),
    ...types.flatMap((type) => repeatedFields(proposal, type)),
    ...types.filter(({ kind }) => kind === 'INPUT').flatMap((type) => repeatedInputs(proposal, type)),
    ...[...(proposal.proposed.types.get('Mutation')?.fields.values() ?? [])].flatMap((field) =>
      repeated(proposal, { rule: 'once-only-input', context: field.name, elements: field.arguments }),
    ),
  ];
}

function repeatedType(proposal: Proposal, { name }: DeclaredType): readonly Draft[] {
  const synonym = typeSynonym(name);
  const isNew = proposal.owners.type(name) === undefined;
  return synonym !== null && isNew && synonym !== name
    ? declaredAgain(proposal, { rule: 'once-only-type', severity: 'ERROR', coordinate: name }, synonym)
    : [];
}

function repeatedFields(proposal: Proposal, type: DeclaredType): readonly Draft[] {
  return ROOTS.has(type.name)
    ? []
    : repeated(proposal, { rule: 'once-only-field', context: type.name, elements: ownFieldsOf(type) });
}

function repeatedInputs(proposal: Proposal, type: DeclaredType): readonly Draft[] {
  const elements = [...type.inputs.values()];
  return isMatching(elements)
    ? []
    : repeated(proposal, { rule: 'once-only-input', context: type.name, elements });
}

const MATCHED = new Set([
  'Citizen.fullName',
  'Citizen.dateOfBirth',
  'Citizen.personalId',
  'Organization.taxCode',
]);

// Number, name and date of birth together, or a tax code in their place, tell whom one means: they are matched against the register, not kept.
function isMatching(elements: readonly DeclaredInput[]): boolean {
  const paths = new Set(elements.flatMap((element) => tellingOf(element)?.concept.path ?? []));
  return paths.has('Citizen.personalId') && [...paths].every((path) => MATCHED.has(path));
}

interface Elements {
  readonly rule: string;
  /** What the elements belong to: the type or field. */
  readonly context: string;
  readonly elements: readonly DeclaredInput[];
}

function repeated(proposal: Proposal, { rule, context, elements }: Elements): readonly Draft[] {
  const told = elements.flatMap((element): Telling[] => {
    const telling = isReference(proposal, element) ? null : tellingOf(element);
    return telling ? [{ element, concept: telling.concept, likeness: telling.likeness }] : [];
  });
  const strong = new Set(
    told.filter(({ likeness }) => likeness === 'EXACT').map(({ concept }) => concept.group),
  );
  return told
    .filter(({ element, concept }) => concept.path !== element.coordinate)
    .filter(
      ({ concept, likeness }) =>
        likeness !== 'WEAK' || strong.has(concept.group) || isOfGroup(context, concept.group),
    )
    .flatMap((telling) =>
      declaredAgain(
        proposal,
        { rule, severity: severityOf(rule, telling), coordinate: telling.element.coordinate },
        telling.concept.path,
      ),
    );
}

interface Telling {
  readonly element: DeclaredInput;
  readonly concept: Concept;
  readonly likeness: Likeness;
}

// Refused is what is asked of people again, or kept of them. Told only: a number by which a mutation finds whom it is about; public data; and a
// field under the name of an official message (PascalCase), which is mirrored as it came.
function severityOf(rule: string, { element, concept, likeness }: Telling): Draft['severity'] {
  const isInput = rule === 'once-only-input';
  const isLookUp = isInput && concept.class === 'IDENTIFIER';
  const isPublicInput = isInput && concept.class === null;
  return likeness === 'EXACT' && !isLookUp && !isPublicInput && /^[a-z]/.test(element.name)
    ? 'ERROR'
    : 'WARNING';
}

function tellingOf({ name, typeName }: DeclaredInput): { concept: Concept; likeness: Likeness } | null {
  const concept = conceptOfScalar(typeName);
  return concept && typeName !== 'AreaCode' ? { concept, likeness: 'EXACT' } : conceptOfName(name);
}

// A field that leads to somebody's entity refers already; a yes or no repeats nothing; a list of rows is more than one value.
function isReference(proposal: Proposal, { typeName, type }: DeclaredInput): boolean {
  return (
    typeName === 'Boolean' ||
    typeName.endsWith('Connection') ||
    isSharedEntity(proposal, typeName) ||
    (isList(type) && proposal.owners.type(typeName) !== undefined)
  );
}

function isList(type: TypeNode): boolean {
  return type.kind === Kind.NON_NULL_TYPE ? isList(type.type) : type.kind === Kind.LIST_TYPE;
}
