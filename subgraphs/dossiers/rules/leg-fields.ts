import type { ProvenanceStamp } from '../entities/dossier-field.ts';
import type { VersionField } from '../entities/procedure-version.ts';

/** An answer that an earlier form of the group holds. An identifier is kept as the person whose it is. */
export interface KnownValue {
  readonly key: string;
  /** The path that its field is bound to. Null: to none. */
  readonly source: string | null;
  readonly value: string | null;
  readonly personRef: string | null;
  readonly provenance: ProvenanceStamp;
}

/** An answer that was given for one leg alone. */
export interface LegAnswer {
  readonly key: string;
  readonly value: string;
}

/** All from which the form of a leg is filled. */
export interface LegForm {
  readonly fields: readonly VersionField[];
  readonly known: readonly KnownValue[];
  /** What follows from the kind of group, such as that a newborn moves in with family. */
  readonly answers: readonly LegAnswer[];
  /** What was given when the leg was taken up again; it counts first. */
  readonly supplied: readonly LegAnswer[];
  /** Who stands on the form in which role, by reference. */
  readonly people: ReadonlyMap<string, string>;
  /** When it is filled in, RFC 3339. */
  readonly asOf: string;
}

/** An answer of a leg, as its dossier keeps it. */
export interface LegField {
  readonly fieldId: string;
  readonly value: string | null;
  readonly personRef: string | null;
  readonly provenance: ProvenanceStamp;
}

/** The form of a leg as far as it is known, and the keys of required answers that nothing gives. */
export interface FilledLeg {
  readonly fields: readonly LegField[];
  readonly missing: readonly string[];
}

/**
 * Fills the form of a leg from what was declared for the whole group, so that nothing is asked again: the answer under the same key, the
 * same data element of the same person, what follows from the kind of group. Each value keeps where it first came from.
 * @see NĐ 63/2024/NĐ-CP (one declaration for all agencies); Luật Dữ liệu 60/2024/QH15, Điều 11 khoản 2
 */
export function fillLeg(form: LegForm): FilledLeg {
  const answered = form.fields.map((field) => ({ field, answer: answerOf(field, form) }));
  return {
    fields: answered.flatMap(({ field, answer }) => (answer ? [{ fieldId: field.id, ...answer }] : [])),
    missing: answered.flatMap(({ field, answer }) => (field.required && !answer ? [field.key] : [])),
  };
}

type Answer = Omit<LegField, 'fieldId'>;

function answerOf(field: VersionField, form: LegForm): Answer | null {
  const supplied = form.supplied.find(({ key }) => key === field.key);
  if (supplied) {
    return stamped(supplied.value, { owner: 'applicant', path: field.key, subject: field.subject }, form);
  }
  const known = form.known.find((one) => isSame(one, field, form));
  if (known) {
    const { value, personRef, provenance } = known;
    return { value, personRef, provenance };
  }
  const ruled = form.answers.find(({ key }) => key === field.key);
  return ruled ? stamped(ruled.value, { ...BY_GROUP, subject: field.subject }, form) : numberOf(field, form);
}

function isSame(known: KnownValue, field: VersionField, { people }: LegForm): boolean {
  if (known.key === field.key) {
    return true;
  }
  const person = people.get(field.subject);
  return field.source !== null && known.source === field.source && known.personRef === person;
}

const BY_GROUP = { owner: 'procedures', path: 'InterlinkedLeg.answers' };

function stamped(
  value: string,
  { owner, path, subject }: { readonly owner: string; readonly path: string; readonly subject: string },
  { people, asOf }: LegForm,
): Answer {
  const assurance = owner === 'applicant' ? 'DECLARED' : 'VERIFIED';
  return { value, personRef: people.get(subject) ?? null, provenance: { owner, path, asOf, assurance } };
}

/** The number of somebody who stands on the form: the dossier keeps the person. */
function numberOf({ type, subject, source }: VersionField, { people, asOf }: LegForm): Answer | null {
  const personRef = type === 'PERSONAL_ID' && source !== null ? people.get(subject) : undefined;
  return personRef === undefined
    ? null
    : {
        value: null,
        personRef,
        provenance: { owner: 'citizens', path: source ?? '', asOf, assurance: 'VERIFIED' },
      };
}
