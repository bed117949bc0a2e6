import type { ProvenanceStamp } from '../entities/dossier-field.ts';
import type { FormSubject, VersionField } from '../entities/procedure-version.ts';
import type { FormParty } from './form-people.ts';
import { isPersonsNumber } from './persons-number.ts';
import { provenanceOf } from './provenance-of.ts';
import type { Reading } from './read-answer.ts';
import { readValue } from './read-value.ts';
import { sameValue } from './same-value.ts';
import type { ProblemCode } from './submission-problems.ts';
import { typedValue } from './typed-value.ts';

/** What was sent for a field. */
export interface GivenField {
  readonly key: string;
  readonly value: string | null;
  /** Whether it is to be read from its owner. */
  readonly reuse: boolean;
}

/** Whose a typed number is. */
export interface PersonTyped {
  /** Null: nobody's. */
  readonly ref: string | null;
  /** Whether the name and date of birth given for the same role are theirs. Null: that was not asked, outside any role and of owner and applicant. */
  readonly isAsDescribed: boolean | null;
}

/** What a field is filled in from, beside what was sent. */
export interface FieldSources {
  /** What was read for bound fields, by key. Null: there was nobody for whom to read, which is a problem of its own. */
  readonly readings: ReadonlyMap<string, Reading> | null;
  readonly people: ReadonlyMap<FormSubject, FormParty>;
  /** Whose the typed numbers are, by key of their field. What is missing could not be asked. */
  readonly resolved: ReadonlyMap<string, PersonTyped>;
  /** When the sources were read, RFC 3339. */
  readonly asOf: string;
}

/** An answer as a dossier keeps it. An identifier is kept as the person whose it is. */
export interface FiledField {
  readonly key: string;
  readonly fieldId: string;
  readonly value: string | null;
  readonly personRef: string | null;
  readonly provenance: ProvenanceStamp;
}

/** A typed value that differs from its source. */
export interface FiledCorrection {
  readonly key: string;
  readonly typed: string;
  readonly personRef: string | null;
  readonly source: ProvenanceStamp;
}

/** What becomes of one field. */
export type FieldOutcome =
  | { readonly kind: 'EMPTY' }
  | { readonly kind: 'PROBLEM'; readonly code: ProblemCode; readonly temporary?: true }
  | { readonly kind: 'FILED'; readonly field: FiledField; readonly correction: FiledCorrection | null };

const EMPTY: FieldOutcome = { kind: 'EMPTY' };
const problem = (code: ProblemCode): FieldOutcome => ({ kind: 'PROBLEM', code });

/**
 * Files one field. What is reused is read from its owner. What was typed is compared with it: the same counts as read, another value is
 * kept as the applicant's and becomes a finding for the owner; another number than the person's is a problem, for no number is kept.
 * Whether anybody has a number that is typed is told to nobody who does not give their name and date of birth with it: outside a role,
 * where a form asks for neither, every number is taken in.
 * @see Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, Điều 3; NĐ 278/2025/NĐ-CP (number, name and date of birth must match);
 * Luật Dữ liệu 60/2024/QH15, Điều 11 khoản 2; design.md §7 (provenance is stamped by the hub)
 */
export function filedField(field: VersionField, given: GivenField, sources: FieldSources): FieldOutcome {
  const read = readValue(field, sources.readings?.get(field.key));
  const typed = typedValue(field, given.value);
  if (given.reuse && read === null) {
    return sources.readings === null ? EMPTY : notReused(sources.readings.get(field.key));
  }
  if (!typed.ok) {
    return problem(typed.problem);
  }
  return compared(field, { typed: typed.value ?? reused(given, read), read }, sources);
}

/** That a source has no value is one thing; that it does not answer now is another, and passes. */
function notReused(reading: Reading | undefined): FieldOutcome {
  const isAway = reading?.kind === 'TROUBLE' && reading.trouble === 'AWAY';
  const told = { kind: 'PROBLEM', code: 'REUSE_UNAVAILABLE' } as const;
  return isAway ? { ...told, temporary: true } : told;
}

const reused = ({ reuse }: GivenField, read: string | null): string | null => (reuse ? read : null);

/** What was typed as its source has it counts as read. */
function compared(
  field: VersionField,
  { typed, read }: { readonly typed: string | null; readonly read: string | null },
  sources: FieldSources,
): FieldOutcome {
  if (typed === null) {
    return field.required ? problem('FIELD_MISSING') : EMPTY;
  }
  return read !== null && sameValue(field.type, typed, read)
    ? asRead(field, read, sources)
    : asTyped(field, { typed, read }, sources);
}

interface Compared {
  readonly typed: string;
  /** Null: its source holds nothing, or did not answer. */
  readonly read: string | null;
}

function asRead(field: VersionField, read: string, sources: FieldSources): FieldOutcome {
  const value = isPersonsNumber(field, read) ? null : read;
  return filed(field, { value, personRef: refOf(field, sources), provenance: sourceOf(field, sources) });
}

function asTyped(field: VersionField, values: Compared, sources: FieldSources): FieldOutcome {
  const { typed, read } = values;
  const { key } = field;
  const provenance = { owner: 'applicant', path: key, asOf: sources.asOf, assurance: 'DECLARED' } as const;
  if (isPersonsNumber(field, typed)) {
    const person = personOf(refOf(field, sources), read, sources.resolved.get(key));
    return 'ref' in person
      ? filed(field, { value: null, personRef: person.ref, provenance })
      : problem(person.problem);
  }
  const personRef = refOf(field, sources);
  const correction = read === null ? null : { key, typed, personRef, source: sourceOf(field, sources) };
  return filed(field, { value: typed, personRef, provenance }, correction);
}

type Person = { readonly ref: string | null } | { readonly problem: ProblemCode };

/** Whose number was typed. In a role that somebody is `known` for it has to be theirs. */
function personOf(known: string | null, read: string | null, typed: PersonTyped | undefined): Person {
  if (read !== null || (known !== null && typed && typed.ref !== known)) {
    return { problem: 'PERSON_MISMATCH' };
  }
  if (known !== null) {
    return { ref: known };
  }
  if (typed === undefined) {
    return { problem: 'PERSON_NOT_RESOLVED' };
  }
  return typed.isAsDescribed === false ? { problem: 'PERSON_UNKNOWN' } : { ref: typed.ref };
}

function filed(
  { key, id }: VersionField,
  row: Pick<FiledField, 'value' | 'personRef' | 'provenance'>,
  correction: FiledCorrection | null = null,
): FieldOutcome {
  return { kind: 'FILED', field: { key, fieldId: id, ...row }, correction };
}

function refOf({ subject }: VersionField, { people }: FieldSources): string | null {
  const party = people.get(subject);
  return party?.kind === 'CITIZEN' ? party.ref : null;
}

function sourceOf({ source, key }: VersionField, { readings, asOf }: FieldSources): ProvenanceStamp {
  return provenanceOf(source ?? '', readings?.get(key), asOf);
}
