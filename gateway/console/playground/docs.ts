import type { IntrospectionQuery } from 'graphql';

import { DATA_CLASS } from '../pages/graph/names.ts';
import { wordsOf } from '../pages/graph/words-of.ts';
import type { Owned } from './owners.ts';

type Owners = ReadonlyMap<string, readonly Owned[]>;

interface Said {
  readonly description?: string | null | undefined;
}
interface SaidField extends Said {
  readonly name: string;
  readonly args?: readonly Said[];
}
type SaidType = Said & {
  readonly name: string;
  readonly fields?: readonly SaidField[];
  readonly inputFields?: readonly Said[];
  readonly enumValues?: readonly Said[];
};

/** An introspection as it is answered, with what the docs say besides; what is no introspection is left alone. */
export async function describedAnswer(answer: unknown, askOwners: () => Promise<Owners>): Promise<unknown> {
  if (!isIntrospection(answer)) {
    return answer;
  }
  // The docs are worth reading without owners, too.
  const owners = await askOwners().catch((): Owners => new Map());
  return { ...answer, data: withDocs(answer.data, owners) };
}

function isIntrospection(answer: unknown): answer is { readonly data: IntrospectionQuery } {
  const data = typeof answer === 'object' && answer !== null && 'data' in answer ? answer.data : null;
  return typeof data === 'object' && data !== null && '__schema' in data;
}

/** The public schema as the docs show it: Vietnamese first, and with each field who owns it and how the law guards it. */
export function withDocs({ __schema: schema }: IntrospectionQuery, owners: Owners): IntrospectionQuery {
  return { __schema: { ...schema, types: schema.types.map((type) => describedType(type, owners)) } };
}

function describedType<Kind extends SaidType>(type: Kind, owners: Owners): Kind {
  const { name, fields, inputFields, enumValues } = type;
  return {
    ...type,
    description: inBoth(type),
    ...(fields && {
      fields: fields.map((field) => describedField(field, owners.get(`${name}.${field.name}`))),
    }),
    ...(inputFields && { inputFields: inputFields.map(described) }),
    ...(enumValues && { enumValues: enumValues.map(described) }),
  };
}

function describedField(field: SaidField, owned: readonly Owned[] | undefined): SaidField {
  const description = [inBoth(field), ownersText(owned ?? [])].filter((part) => part !== '').join(BREAK);
  return { ...field, description, ...(field.args && { args: field.args.map(described) }) };
}

function described<Kind extends Said>(thing: Kind): Kind {
  return { ...thing, description: inBoth(thing) };
}

// A break within the paragraph: lists of fields show the first paragraph alone.
const BREAK = '  \n';

function inBoth({ description }: Said): string {
  const { vi, en } = wordsOf(description);
  return vi === en ? vi : `${vi}${BREAK}_${en}_`;
}

function ownersText(owned: readonly Owned[]): string {
  const [first] = owned;
  if (first === undefined) {
    return '';
  }
  const names = owned
    .map(
      ({ subgraph, agency }) => `${agency === null ? '' : `${agency.vi} · ${agency.en} `}(\`${subgraph}\`)`,
    )
    .join(', ');
  const guarded = DATA_CLASS[first.dataClass ?? '']?.words;
  const dataClass = guarded && `**Loại dữ liệu · Data class:** ${guarded.vi} · ${guarded.en}`;
  return [`**Chủ quản · Owner:** ${names}`, dataClass].filter((part) => part !== undefined).join(BREAK);
}
