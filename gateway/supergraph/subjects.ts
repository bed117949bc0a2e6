import type { DocumentNode } from 'graphql';

import { marksOf, stepFrom, typesOf, usualSubjectOf, type Types } from '#schema/personal-subject.ts';

import { isObject } from '../plan/targets.ts';
import { linkedNames } from './linked-names.ts';

/** Whose data a field holds: how the people are asked for beside it, and how they are read from what was answered. */
export interface Subject {
  /** The selection from the parent of the field, in the graph's own names, e.g. `people {person {ref}}`. Empty: nobody can be named. */
  readonly selection: string;
  /** Adds the refs of the people that an object of the parent leads to. False: what would name them was not answered. */
  readonly addTo: (object: Row, refs: Refs) => boolean;
}

/** What takes the refs of people, each as often as it comes. */
export type Refs = { readonly add: (ref: string) => unknown };

type Row = Readonly<Record<string, unknown>>;

/**
 * The subjects of all `@personal` fields of a supergraph, by coordinate. A field that is marked more than once has them all; what
 * an interface's field is marked with counts for the types that implement it.
 */
export function readSubjects(supergraph: DocumentNode): ReadonlyMap<string, Subject> {
  const types = typesOf(supergraph);
  const marks = Map.groupBy(markedOf(supergraph, types), ({ type, field }) => `${type}.${field}`);
  return new Map(
    [...marks].map(([coordinate, [first, ...others]]) => {
      const type = first?.type ?? '';
      const ways = [first, ...others].map((mark) => mark?.way ?? usualSubjectOf(type) ?? '');
      return [coordinate, allOf(types, type, [...new Set(ways)])];
    }),
  );
}

interface Mark {
  readonly type: string;
  readonly field: string;
  /** As the mark names it. Null: it names nobody. */
  readonly way: string | null;
}

function markedOf(supergraph: DocumentNode, types: Types): readonly Mark[] {
  const names = linkedNames(supergraph, 'personal');
  return [...types.fields].flatMap(([declaring, fields]) =>
    fields.flatMap((field) =>
      marksOf(field, names).flatMap((way) =>
        [declaring, ...(types.members.get(declaring) ?? [])].map((type) => ({
          type,
          field: field.name.value,
          way,
        })),
      ),
    ),
  );
}

const PERSON = 'Citizen';
const NOBODY: Subject = { selection: '', addTo: () => true };
const THE_PERSON: Subject = { selection: 'ref', addTo: ({ ref }, refs) => addRef(ref, refs) };

function addRef(ref: unknown, refs: Refs): boolean {
  if (typeof ref === 'string') {
    refs.add(ref);
  }
  return typeof ref === 'string';
}

function allOf(types: Types, type: string, ways: readonly string[]): Subject {
  const subjects = ways.map((way) => behind(types, type, way.split('.').filter(Boolean)));
  const [only] = subjects;
  return only && subjects.length === 1
    ? only
    : {
        selection: subjects.map(({ selection }) => selection).join(' '),
        addTo: (object, refs) => subjects.map((subject) => subject.addTo(object, refs)).every(Boolean),
      };
}

// An organisation is nobody's own data: whoever a way ends at is followed to the person behind.
function behind(types: Types, type: string, steps: readonly string[]): Subject {
  const members = types.members.get(type);
  if (members) {
    return oneOf(new Map(members.map((member) => [member, behind(types, member, steps)])));
  }
  const [step, ...rest] = steps;
  if (step !== undefined) {
    const [inside] = stepFrom(types, type, step);
    return inside === undefined ? NOBODY : inField(step, behind(types, inside, rest));
  }
  const usual = usualSubjectOf(type);
  if (type === PERSON && stepFrom(types, PERSON, 'ref').length > 0) {
    return THE_PERSON;
  }
  return usual === undefined || usual === '' ? NOBODY : behind(types, type, usual.split('.'));
}

function oneOf(members: ReadonlyMap<string, Subject>): Subject {
  const named = [...members].filter(([, { selection }]) => selection !== '');
  return named.length === 0
    ? NOBODY
    : {
        selection: `__typename ${named.map(([type, { selection }]) => `... on ${type} {${selection}}`).join(' ')}`,
        addTo: (object, refs) => {
          const type = object['__typename'];
          return typeof type === 'string' && (members.get(type) ?? NOBODY).addTo(object, refs);
        },
      };
}

function inField(field: string, inside: Subject): Subject {
  if (inside.selection === '') {
    return NOBODY;
  }
  const add = (value: unknown, refs: Refs): boolean => {
    if (Array.isArray(value)) {
      return value.map((element) => add(element, refs)).every(Boolean);
    }
    // A field that was answered with null leads to nobody; one that was not answered leads to nobody knows whom.
    return isObject(value) ? inside.addTo(value, refs) : value === null;
  };
  return { selection: `${field} {${inside.selection}}`, addTo: (object, refs) => add(object[field], refs) };
}
