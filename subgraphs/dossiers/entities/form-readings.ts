import * as v from 'valibot';

import { type Caller } from '#shared/caller.ts';
import { type DelegatedAnswer, type Delegation } from '#shared/delegation.ts';
import { SubgraphFailure } from '#shared/subgraph-client.ts';

import { type StoredDocument } from '../rules/document-stands.ts';
import { documentsBindingId, formBindings, sourceBindingId } from '../rules/form-bindings.ts';
import { type FormPerson } from '../rules/form-people.ts';
import { NO_OWNER, readAnswer, type Reading } from '../rules/read-answer.ts';
import { type Binding, readingOperation } from '../rules/reading-operation.ts';
import { type FormSubject, type ProcedureVersion, type VersionComponent } from './procedure-version.ts';

/** What is read, and under which intake. */
export interface FormAsked {
  readonly version: Pick<ProcedureVersion, 'form' | 'components'>;
  readonly intake: { readonly id: string; readonly people: readonly FormPerson[] };
  /** Of whom all stored documents are read, beside those that the papers name. */
  readonly stores?: readonly FormSubject[];
}

/** Who asks. */
export interface FormReader {
  readonly caller: Caller;
  readonly delegation: Delegation;
}

/** What the sources of a form hold now. */
export interface FormReadings {
  /** By key of the form's field; a field that is bound to nothing has none. */
  readonly fields: ReadonlyMap<string, Reading>;
  /** What was read of somebody, by path as written. */
  readonly sourcesOf: (subject: FormSubject) => ReadonlyMap<string, Reading>;
  /** The documents of somebody's store of these types (none: of any), newest first within a type, or why they could not be read. */
  readonly documentsOf: (
    subject: FormSubject,
    types: readonly string[],
  ) => readonly StoredDocument[] | 'AWAY' | 'REFUSED';
}

/**
 * Reads all that a form is bound to, in one operation over the whole graph, under the caller's own rights for this intake. An owner that
 * is away leaves trouble in place of its values; a path that the graph does not have spoils no other.
 */
export async function readForm(reader: FormReader, asked: FormAsked): Promise<FormReadings> {
  const present = new Set(asked.intake.people.map(({ role }) => role));
  const bindings = formBindings(asked.version, asked.stores).filter(({ subject }) => present.has(subject));
  const readings =
    bindings.length === 0 ? new Map() : await readAll(asking(reader, asked.intake.id), bindings);
  const fields = asked.version.form?.fields ?? [];
  const bound = fields.flatMap(({ key, subject, source }) =>
    source === null || subject === 'NONE'
      ? []
      : [[key, readingOf(readings, sourceBindingId(subject, source))] as const],
  );
  return {
    fields: new Map(bound),
    sourcesOf: (subject) => sourcesOf(readings, asked.version.components, subject),
    documentsOf: (subject, types) => documentsOf(readings, subject, types),
  };
}

type Readings = ReadonlyMap<string, Reading>;
type Ask = (query: string) => Promise<DelegatedAnswer>;

function asking({ caller, delegation }: FormReader, intake: string): Ask {
  const isPerson = caller.actor.kind === 'CITIZEN' || caller.actor.kind === 'REPRESENTATIVE';
  const purpose = isPerson ? 'PREFILL' : 'PROCESS_DOSSIER';
  return (query) => delegation.ask({ query, variables: { id: intake }, purpose, caseCode: intake });
}

/** Halves the bindings until a path that the graph does not have stands alone. */
async function readAll(ask: Ask, bindings: readonly Binding[]): Promise<Readings> {
  const operation = readingOperation(bindings);
  const answer = await ask(operation.query).catch((error: unknown) => {
    if (error instanceof SubgraphFailure) {
      return AWAY;
    }
    throw error;
  });
  if (!answer.errors.some(({ code }) => code === 'GRAPHQL_VALIDATION_FAILED')) {
    return readAnswer(operation.places, answer);
  }
  const [first, ...more] = bindings;
  if (first && more.length === 0) {
    // What replaces a paper may end at an entity: then it is enough that there is one.
    return first.leaf === 'SCALAR' ? readAll(ask, [{ ...first, leaf: 'ENTITY' }]) : noSuchPath(first);
  }
  const middle = Math.ceil(bindings.length / 2);
  const halves = [bindings.slice(0, middle), bindings.slice(middle)];
  const read = await Promise.all(halves.map((half) => readAll(ask, half)));
  return new Map(read.flatMap((half) => half.entries().toArray()));
}

const AWAY: DelegatedAnswer = { data: null, errors: [{ code: 'SUBGRAPH_UNAVAILABLE' }], owners: {} };

function noSuchPath({ id }: Binding): Readings {
  return new Map([[id, { kind: 'TROUBLE', trouble: 'NO_SUCH_PATH', owner: NO_OWNER }]]);
}

const NOTHING: Reading = { kind: 'READ', values: [], owner: NO_OWNER };

/** Of somebody who is not known there is nothing to read. */
function readingOf(readings: Readings, id: string): Reading {
  return readings.get(id) ?? NOTHING;
}

function sourcesOf(
  readings: Readings,
  components: readonly VersionComponent[],
  subject: FormSubject,
): ReadonlyMap<string, Reading> {
  const sources = components.flatMap(({ substitution }) => substitution?.sources ?? []);
  return new Map(sources.map((source) => [source, readingOf(readings, sourceBindingId(subject, source))]));
}

const document = v.object({
  id: v.string(),
  type: v.nullable(v.object({ code: v.string() })),
  issuedOn: v.string(),
  validUntil: v.nullable(v.string()),
  legalForm: v.picklist(['ORIGINAL', 'COPY', 'E_ORIGINAL']),
  signature: v.picklist(['SIGNED_VALID', 'SIGNED_INVALID', 'UNSIGNED', 'NOT_STATED']),
});

function documentsOf(
  readings: Readings,
  subject: FormSubject,
  types: readonly string[],
): readonly StoredDocument[] | 'AWAY' | 'REFUSED' {
  const wanted = types.length === 0 ? [''] : types;
  const read = wanted.map((type) => ({
    type,
    reading: readingOf(readings, documentsBindingId(subject, type)),
  }));
  const trouble = read.find(({ reading }) => reading.kind === 'TROUBLE')?.reading;
  if (trouble?.kind === 'TROUBLE') {
    return trouble.trouble === 'AWAY' ? 'AWAY' : 'REFUSED';
  }
  return read.flatMap(({ type, reading }) =>
    (reading.kind === 'READ' ? reading.values : []).flatMap((value) => {
      const parsed = v.safeParse(document, value);
      return parsed.success ? [{ ...parsed.output, type: parsed.output.type?.code ?? type }] : [];
    }),
  );
}
