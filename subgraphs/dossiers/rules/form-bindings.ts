import type {
  FormSubject,
  ProcedureVersion,
  VersionComponent,
  VersionField,
} from '../entities/procedure-version.ts';
import type { Binding, Leaf } from './reading-operation.ts';
import { parseSourcePath, type SourcePath } from './source-path.ts';

const LEAVES: Partial<Readonly<Record<VersionField['type'], Leaf>>> = { AREA: 'AREA', UNIT: 'UNIT' };
// More documents of one type than this nobody has; newest come first.
const DOCUMENTS_OF_TYPE = 20;
const DOCUMENTS_AT_ALL = 100;

/** Names what is read of somebody by a path. */
export function sourceBindingId(subject: FormSubject, source: string): string {
  return `${subject} ${source}`;
}

/** Names the documents that somebody has of a type; '': of any. */
export function documentsBindingId(subject: FormSubject, type: string): string {
  return `${subject} documents ${type}`;
}

/** From whose store a paper may come, and of which types; none: the procedure does not name them. */
export function storeOf({ substitution }: Pick<VersionComponent, 'substitution'>): {
  readonly subject: FormSubject;
  readonly types: readonly string[];
} {
  const { subject, resultTypes: types } = substitution ?? { subject: 'OWNER', resultTypes: [] };
  return { subject: subject === 'NONE' ? 'OWNER' : subject, types };
}

/**
 * Everything to read for a procedure: what the fields of its form are bound to, what replaces its papers, and the stored documents of the
 * types that do. What two of them share is read once. `stores`: of whom all documents are read, too; `organizations`: who is none of the
 * people. A path that cannot be read as one is left out.
 * @see design.md §7; NQ 66.7/2025/NQ-CP
 */
export function formBindings(
  { form, components }: Pick<ProcedureVersion, 'form' | 'components'>,
  stores: readonly FormSubject[] = [],
  organizations: ReadonlySet<FormSubject> = NOBODY,
): readonly Binding[] {
  const documents = (subject: FormSubject, type: string): Binding =>
    storeBinding(organizations.has(subject) ? 'Organization' : 'Citizen', subject, type);
  const fields = form?.fields ?? [];
  const ofFields = fields.flatMap(({ subject, source, type }) =>
    source === null ? [] : bound(subject, source, LEAVES[type] ?? 'SCALAR'),
  );
  const substitutions = components.flatMap(({ substitution }) => substitution ?? []);
  const ofPapers = substitutions.flatMap(({ subject, sources }) =>
    sources.flatMap((source) => bound(subject, source, 'SCALAR')),
  );
  const ofStores = components
    .map(storeOf)
    .flatMap(({ subject, types }) => types.map((type) => documents(subject, type)));
  const whole = stores.map((subject) => documents(subject, ''));
  const bindings = [...ofFields, ...ofPapers, ...ofStores, ...whole].filter(
    ({ subject }) => subject !== 'NONE',
  );
  // The first of an id counts: a field knows what its path ends at.
  return [...new Map(bindings.toReversed().map((binding) => [binding.id, binding])).values()].toReversed();
}

function bound(subject: FormSubject, source: string, leaf: Leaf): readonly Binding[] {
  const path = parseSourcePath(source);
  return path === null ? [] : [{ id: sourceBindingId(subject, source), subject, path, leaf }];
}

const NOBODY: ReadonlySet<FormSubject> = new Set();

function storeBinding(of: 'Citizen' | 'Organization', subject: FormSubject, type: string): Binding {
  const given =
    type === ''
      ? `(first: ${DOCUMENTS_AT_ALL})`
      : `(type: ${JSON.stringify(type)}, first: ${DOCUMENTS_OF_TYPE})`;
  const path: SourcePath = { type: of, steps: [{ name: 'documents', arguments: given }] };
  return { id: documentsBindingId(subject, type), subject, path, leaf: 'DOCUMENTS' };
}
