import { setTimeout as pause } from 'node:timers/promises';

import * as v from 'valibot';

import type { DelegatedAnswer } from '#shared/delegation.ts';
import { SubgraphFailure } from '#shared/subgraph-client.ts';

import type { StoredDocument } from '../rules/document-stands.ts';
import { documentsBindingId, formBindings, sourceBindingId } from '../rules/form-bindings.ts';
import type { FormPerson } from '../rules/form-people.ts';
import { NO_OWNER, readAnswer, type Reading } from '../rules/read-answer.ts';
import { type Binding, readingOperation } from '../rules/reading-operation.ts';
import type { FormReader, IntakeAskedUnder } from './asked-under.ts';
import type { FormSubject, ProcedureVersion, VersionComponent } from './procedure-version.ts';
import { type Source, sourceOf } from './reading-source.ts';

/** What is read, and under which intake. */
export interface FormAsked {
  readonly version: Pick<ProcedureVersion, 'form' | 'components'>;
  readonly intake: IntakeAskedUnder;
  /** Of whom all stored documents are read, beside those that the papers name. */
  readonly stores?: readonly FormSubject[];
  /** Whether an owner that does not answer is asked once more after a moment: it may have just been started again. */
  readonly again?: boolean;
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
  const { people } = asked.intake;
  const roles = readAs(people);
  const organizations = new Set(people.filter(({ kind }) => kind === 'ORGANIZATION').map(({ role }) => role));
  const bindings = formBindings(asked.version, asked.stores, organizations).flatMap((binding) => {
    const subject = roles.get(binding.subject);
    return subject === undefined ? [] : [Object.assign({}, binding, { subject })];
  });
  const readings =
    bindings.length === 0
      ? new Map()
      : await readTwice(await sourceOf(reader, asked.intake), bindings, asked.again === true);
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

/** In which role somebody is read who stands in several: nobody is asked for twice. */
function readAs(people: readonly FormPerson[]): ReadonlyMap<FormSubject, FormSubject> {
  const first = new Map(people.toReversed().map(({ ref, role }) => [ref, role]));
  return new Map(people.map(({ ref, role }) => [role, first.get(ref) ?? role]));
}

// A subgraph that is started again answers within this time, and whoever files a dossier hardly notices it.
const AGAIN_AFTER_MS = 400;

/** What was away is asked once more, and by itself. */
async function readTwice(source: Source, bindings: readonly Binding[], again: boolean): Promise<Readings> {
  const first = await readAll(source, bindings);
  const missed = again ? bindings.filter(({ id }) => isAway(first.get(id))) : [];
  if (missed.length === 0) {
    return first;
  }
  await pause(AGAIN_AFTER_MS);
  return new Map([...first, ...(await readAll(source, missed))]);
}

function isAway(reading: Reading | undefined): boolean {
  return reading?.kind === 'TROUBLE' && reading.trouble === 'AWAY';
}

/** Halves the bindings until a path that the graph does not have stands alone. */
async function readAll(source: Source, bindings: readonly Binding[]): Promise<Readings> {
  const operation = readingOperation(bindings, source.self);
  const answer = await source.ask(operation.query).catch((error: unknown) => {
    if (error instanceof SubgraphFailure) {
      return AWAY;
    }
    throw error;
  });
  if (!answer.errors.some(({ code }) => code === 'GRAPHQL_VALIDATION_FAILED')) {
    return readAnswer(operation.places, answer, await source.declaredFor(answer));
  }
  const [first, ...more] = bindings;
  if (first && more.length === 0) {
    // What replaces a paper may end at an entity: then it is enough that there is one.
    return first.leaf === 'SCALAR' ? readAll(source, [{ ...first, leaf: 'ENTITY' }]) : noSuchPath(first);
  }
  const middle = Math.ceil(bindings.length / 2);
  const halves = [bindings.slice(0, middle), bindings.slice(middle)];
  const read = await Promise.all(halves.map((half) => readAll(source, half)));
  return new Map(read.flatMap((half) => half.entries().toArray()));
}

const AWAY: DelegatedAnswer = {
  data: null,
  errors: [{ code: 'SUBGRAPH_UNAVAILABLE' }],
  owners: {},
  isVerified: false,
};

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
