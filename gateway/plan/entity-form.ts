import { type FetchRewrite, type RequiresSelection } from '@graphql-hive/router-query-planner';
import { type GraphQLSchema } from 'graphql';

import { isOfType } from './is-of-type.ts';
import { jsonText } from './json-text.ts';
import { repeatsKeys, TYPE_ALIAS, type KeyCheck } from './key-check.ts';
import { partsOf, writeMembers, type RepresentationPart } from './representation.ts';
import { applyRewrites } from './rewrites.ts';
import { sentAs } from './sent-as.ts';

type Row = Readonly<Record<string, unknown>>;

/** How entities of one type are asked for, and how an answer is recognised as theirs. */
export interface EntityForm {
  /** Tells the entities of one space apart: the value of the key where it is a single one. Null: the object has not what it takes to be asked for. */
  readonly idOf: (object: Row) => string | number | null;
  /** Within one space, equal ids are one entity. */
  readonly space: object;
  /** The reference to the entity of an object, as JSON. */
  readonly textOf: (id: string | number) => string;
  /** Whether what was answered is what was asked for with this object: its type fits and its keys repeat. */
  readonly isAnsweredBy: (object: Row, answered: Row) => boolean;
}

/** What references are compiled from. */
export interface ReferenceSource {
  readonly schema: GraphQLSchema;
  readonly requires: readonly RequiresSelection[];
  readonly inputRewrites: readonly FetchRewrite[];
  readonly checks: readonly KeyCheck[];
}

/** Compiles how a plan refers to entities, by their type. Null: the object does not say what it is. */
export function compileForms(source: ReferenceSource): (object: Row) => EntityForm | null {
  const forms = new Map<string, EntityForm>();
  const spaceOfTexts = {};
  const formOf = (type: string): EntityForm => {
    const form = compileForm(source, type, spaceOfTexts);
    // What a subgraph names and the graph does not know is not remembered: it could name anything.
    if (source.schema.getType(type)) {
      forms.set(type, form);
    }
    return form;
  };
  return (object) => {
    const type = object['__typename'];
    return typeof type === 'string' ? (forms.get(type) ?? formOf(type)) : null;
  };
}

function compileForm(source: ReferenceSource, type: string, spaceOfTexts: object): EntityForm {
  const { schema, checks, inputRewrites } = source;
  const parts = partsOf(schema, source.requires, type).filter(({ name }) => name !== '__typename');
  const sent = sentAs(schema, type, inputRewrites);
  // Without a key to compare nothing shows whose data an answer is: such an entity is never taken.
  const own = checks.filter((check) => isOfType(schema, sent, check.type));
  const isAnsweredBy = (object: Row, answered: Row): boolean =>
    isOfType(schema, answered[TYPE_ALIAS], sent) && repeatsKeys(object, answered, own);
  const [only] = parts;
  return only?.isLeaf === true && parts.length === 1 && inputRewrites.length === 0
    ? { ...formByKey(only, type), isAnsweredBy }
    : { ...formByText(source, parts, type), space: spaceOfTexts, isAnsweredBy };
}

// Most entities have one key: then it alone tells them apart, and equal ones are found before anything is written.
function formByKey({ name, from }: RepresentationPart, type: string): Omit<EntityForm, 'isAnsweredBy'> {
  const head = `{"__typename":${JSON.stringify(type)},"${name}":`;
  return {
    space: {},
    idOf: (object) => keyId(object[from]),
    textOf: (id) => `${head}${keyText(id)}}`,
  };
}

// A key that is no text and no number is told apart by its JSON, behind a mark that no other key begins with.
const WRITTEN = '\0';

function keyId(key: unknown): string | number | null {
  if (typeof key === 'number' || (typeof key === 'string' && !key.startsWith(WRITTEN))) {
    return key;
  }
  const text = jsonText(key);
  return text === null ? null : WRITTEN + text;
}

function keyText(id: string | number): string {
  return typeof id === 'string' && id.startsWith(WRITTEN) ? id.slice(WRITTEN.length) : String(jsonText(id));
}

function formByText(
  { schema, inputRewrites }: ReferenceSource,
  parts: readonly RepresentationPart[],
  type: string,
): Pick<EntityForm, 'idOf' | 'textOf'> {
  const head = `{"__typename":${JSON.stringify(type)},`;
  return {
    idOf: (object) => {
      const members = writeMembers(object, parts);
      if (members === null || members === '') {
        return null;
      }
      const text = `${head}${members}}`;
      return inputRewrites.length === 0 ? text : rewritten(text, inputRewrites, schema);
    },
    textOf: String,
  };
}

// Rare, and the planner may rename or set anything in it: the gateway's own text is read back, changed and written again.
function rewritten(text: string, rewrites: readonly FetchRewrite[], schema: GraphQLSchema): string {
  const representation: unknown = JSON.parse(text);
  applyRewrites(representation, rewrites, schema);
  return JSON.stringify(representation);
}
