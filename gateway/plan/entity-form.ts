import { type FetchRewrite, type RequiresSelection } from '@graphql-hive/router-query-planner';
import { type GraphQLSchema } from 'graphql';

import { isOfType } from './is-of-type.ts';
import { repeatsKeys, TYPE_ALIAS, type KeyCheck } from './key-check.ts';
import { compileRepresentation } from './representation.ts';
import { applyRewrites } from './rewrites.ts';

/** A reference to an entity, as a subgraph is sent it. */
export interface Reference {
  /** JSON. */
  readonly text: string;
  readonly form: EntityForm;
}

type Row = Readonly<Record<string, unknown>>;

/** How an answer is recognised as that of an entity of one type. */
export interface EntityForm {
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

/** Compiles how a plan refers to entities. Null: the object has not what it takes to be asked for. */
export function compileReferences(source: ReferenceSource): (object: Row) => Reference | null {
  const { schema, inputRewrites } = source;
  const write = compileRepresentation(schema, withoutType(source.requires));
  const forms = new Map<string, EntityForm>();
  const formOf = (type: string): EntityForm => {
    const form = forms.get(type) ?? compileForm(source, type);
    // What a subgraph names and the graph does not know is not remembered: it could name anything.
    if (schema.getType(type)) {
      forms.set(type, form);
    }
    return form;
  };
  return (object) => {
    const type = object['__typename'];
    const members = typeof type === 'string' ? write(object) : null;
    if (typeof type !== 'string' || members === null || members === '') {
      return null;
    }
    const text = `{"__typename":${JSON.stringify(type)},${members}}`;
    return inputRewrites.length === 0 ? { text, form: formOf(type) } : rewritten(source, text, formOf);
  };
}

// Rare, and the planner may rename or set anything in it: the gateway's own text is read back, changed and written again.
function rewritten(
  { schema, inputRewrites }: ReferenceSource,
  text: string,
  formOf: (type: string) => EntityForm,
): Reference {
  const representation: { readonly __typename: string } = JSON.parse(text);
  applyRewrites(representation, inputRewrites, schema);
  return { text: JSON.stringify(representation), form: formOf(representation.__typename) };
}

// The type is written by itself.
function withoutType(selections: readonly RequiresSelection[]): RequiresSelection[] {
  return selections
    .filter((selection) => selection.kind !== 'Field' || selection.name !== '__typename')
    .map((selection) =>
      selection.kind === 'InlineFragment'
        ? Object.assign({}, selection, { selections: withoutType(selection.selections) })
        : selection,
    );
}

// Without a key to compare nothing shows whose data an answer is: such an entity is never taken.
function compileForm({ schema, checks }: ReferenceSource, type: string): EntityForm {
  const own = checks.filter((check) => isOfType(schema, type, check.type));
  return {
    isAnsweredBy: (object, answered) =>
      isOfType(schema, answered[TYPE_ALIAS], type) && repeatsKeys(object, answered, own),
  };
}
