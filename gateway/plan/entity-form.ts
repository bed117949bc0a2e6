import type { FetchRewrite, RequiresSelection } from '@graphql-hive/router-query-planner';
import type { GraphQLSchema } from 'graphql';

import { isOfType } from './is-of-type.ts';
import { Heated, HOT_ENTITIES } from './heated.ts';
import type { JsonBytes } from './json-bytes.ts';
import { jsonText } from './json-text.ts';
import { CodeUnit, memberCode } from './code-unit.ts';
import { keyRepeater, repeatsKeys, TYPE_ALIAS, type KeyCheck } from './key-check.ts';
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
  /** Writes the reference to the entity with this id, as JSON. */
  readonly write: (id: string | number, out: JsonBytes) => void;
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
  const repeats = new Heated<ReturnType<typeof keyRepeater>>(
    () => false,
    () => keyRepeater(sent, own),
    HOT_ENTITIES,
  );
  const isAnsweredBy = (object: Row, answered: Row): boolean =>
    repeats.now(object, answered) ||
    (isOfType(schema, answered[TYPE_ALIAS], sent) && repeatsKeys(object, answered, own));
  const [only] = parts;
  return only?.isLeaf === true && parts.length === 1 && inputRewrites.length === 0
    ? { ...formByKey(only, type), isAnsweredBy }
    : { ...formByText(source, parts, type), space: spaceOfTexts, isAnsweredBy };
}

// Most entities have one key: then it alone tells them apart, and equal ones are found before anything is written.
function formByKey({ name, from }: RepresentationPart, type: string): Omit<EntityForm, 'isAnsweredBy'> {
  const head = Buffer.from(`{"__typename":${JSON.stringify(type)},"${name}":`);
  const read = new Heated<EntityForm['idOf']>(
    (object) => keyId(object[from]),
    () => keyReader(from),
    HOT_ENTITIES,
  );
  return {
    space: {},
    idOf: (object) => read.now(object),
    write: (id, out) => {
      out.addBytes(head);
      writeKey(id, out);
      out.addBytes(REFERENCE_ENDS);
    },
  };
}

const REFERENCE_ENDS = Buffer.from('}');

// A key that is no text and no number is told apart by its JSON, behind a mark that no other key begins with.
const WRITTEN = '\0';

function keyId(key: unknown): string | number | null {
  if (typeof key === 'number' || (typeof key === 'string' && !key.startsWith(WRITTEN))) {
    return key;
  }
  const text = jsonText(key);
  return text === null ? null : WRITTEN + text;
}

// Nearly always the key is a text.
function keyReader(from: string): EntityForm['idOf'] {
  const unit = new CodeUnit();
  const read = `const k=${memberCode('o', from)};return ${unit.constant(keyId)}(k);`;
  // The unit defines one function, of this form.
  return unit.make(unit.define('o', read)) as EntityForm['idOf'];
}

function writeKey(id: string | number, out: JsonBytes): void {
  if (typeof id === 'number') {
    out.add(JSON.stringify(id));
  } else if (id.startsWith(WRITTEN)) {
    out.add(id.slice(WRITTEN.length));
  } else {
    out.addText(id);
  }
}

function formByText(
  { schema, inputRewrites }: ReferenceSource,
  parts: readonly RepresentationPart[],
  type: string,
): Pick<EntityForm, 'idOf' | 'write'> {
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
    write: (id, out) => void out.add(String(id)),
  };
}

// Rare, and the planner may rename or set anything in it: the gateway's own text is read back, changed and written again.
function rewritten(text: string, rewrites: readonly FetchRewrite[], schema: GraphQLSchema): string {
  const representation: unknown = JSON.parse(text);
  applyRewrites(representation, rewrites, schema);
  return JSON.stringify(representation);
}
