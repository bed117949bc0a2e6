import type { FormSubject } from '../entities/procedure-version.ts';
import type { SourcePath } from './source-path.ts';

/** What to ask for at the end of a path: nothing of a scalar, the key of an entity, the documents of a store. */
export type Leaf = 'SCALAR' | 'AREA' | 'UNIT' | 'ENTITY' | 'DOCUMENTS';

/** Something to read of one person or organisation. */
export interface Binding {
  /** Tells it from the others. */
  readonly id: string;
  readonly subject: FormSubject;
  readonly path: SourcePath;
  readonly leaf: Leaf;
}

/** Where in the answer a binding's value stands. */
export interface Place {
  readonly binding: Binding;
  /** The keys from the top of the answer. Lists are not counted: at each of them one goes on into its items. */
  readonly keys: readonly string[];
  /** The first field of the path, e.g. `Citizen.residence`: its owner answers for the value. */
  readonly coordinate: string;
}

/** One operation that reads all bindings of a form. */
export interface ReadingOperation {
  readonly query: string;
  readonly places: readonly Place[];
}

const LEAVES: Readonly<Record<Leaf, string>> = {
  SCALAR: '',
  AREA: ' { id }',
  UNIT: ' { code }',
  ENTITY: ' { __typename }',
  DOCUMENTS: ' { edges { node { id type { code } issuedOn validUntil legalForm signature } } }',
};
const LEAF_KEYS: Readonly<Record<Leaf, readonly string[]>> = {
  SCALAR: [],
  AREA: ['id'],
  UNIT: ['code'],
  ENTITY: ['__typename'],
  DOCUMENTS: ['edges', 'node'],
};

interface Branch {
  readonly name: string;
  readonly alias: string | null;
  readonly branches: Map<string, Branch>;
  readonly leaves: Set<Leaf>;
}

/**
 * Builds one GraphQL operation from what a form is bound to: the intake, its people by role, and below each the paths, each field asked
 * once. `$id` is the intake. Every first field, and every field with arguments, has an alias, so that no two can collide. Whoever asks is
 * read as themself, without a way through the intake: `self` is the role in which they stand on the form. Null: in none.
 * @see design.md §7 (prefill is a GraphQL operation built from the form and run by delegation)
 */
export function readingOperation(
  bindings: readonly Binding[],
  self: FormSubject | null = null,
): ReadingOperation {
  const subjects = new Map<FormSubject, Map<string, Map<string, Branch>>>();
  let aliases = 0;
  const alias = (): string => `v${aliases++}`;
  const places = bindings.map((binding): Place => {
    const { subject, path, leaf } = binding;
    const types = entry(subjects, subject, () => new Map<string, Map<string, Branch>>());
    let branches = entry(types, path.type, () => new Map<string, Branch>());
    const keys: string[] = subject === self ? [subject] : ['intake', subject];
    let branch: Branch | null = null;
    for (const [index, step] of path.steps.entries()) {
      branch = entry(branches, step.name + step.arguments, () => ({
        name: step.name + step.arguments,
        alias: index === 0 || step.arguments !== '' ? alias() : null,
        branches: new Map<string, Branch>(),
        leaves: new Set<Leaf>(),
      }));
      keys.push(branch.alias ?? step.name);
      ({ branches } = branch);
    }
    branch?.leaves.add(leaf);
    return { binding, keys: [...keys, ...LEAF_KEYS[leaf]], coordinate: coordinateOf(path) };
  });
  return { query: written(subjects, self), places };
}

/** The field of the person or organisation that a path begins with. */
export function coordinateOf({ type, steps }: SourcePath): string {
  return `${type}.${steps[0]?.name ?? ''}`;
}

function entry<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key) ?? make();
  map.set(key, known);
  return known;
}

type Subjects = ReadonlyMap<FormSubject, ReadonlyMap<string, ReadonlyMap<string, Branch>>>;

function written(subjects: Subjects, self: FormSubject | null): string {
  const others = [...subjects].filter(([subject]) => subject !== self);
  const people = others.map(([subject, types]) => {
    const fragments = [...types].map(([type, branches]) => `... on ${type} { ${writtenBranches(branches)} }`);
    return `${subject}: person(role: ${subject}) { ${fragments.join(' ')} }`;
  });
  const own = self === null ? undefined : subjects.get(self)?.get('Citizen');
  const roots = [
    ...(own === undefined ? [] : [`${self}: me { ${writtenBranches(own)} }`]),
    ...(people.length === 0 ? [] : [`intake(id: $id) { ${people.join(' ')} }`]),
  ];
  return `query Prefill${people.length === 0 ? '' : '($id: ID!)'} { ${roots.join(' ')} }`;
}

function writtenBranches(branches: ReadonlyMap<string, Branch>): string {
  return [...branches.values()].map(writtenBranch).join(' ');
}

function writtenBranch({ name, alias, branches, leaves }: Branch): string {
  const named = alias === null ? name : `${alias}: ${name}`;
  const ends = [...leaves].map((leaf) => `${named}${LEAVES[leaf]}`);
  const below = branches.size === 0 ? [] : [`${named} { ${writtenBranches(branches)} }`];
  return [...ends, ...below].join(' ');
}
