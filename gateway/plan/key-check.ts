import { Kind, type FieldNode, type InlineFragmentNode, type SelectionNode } from 'graphql';

import { CodeUnit, memberCode } from './code-unit.ts';
import { JsonPiece, plain } from './json-piece.ts';
import type { RequiredKey } from './required-keys.ts';
import { isObject } from './targets.ts';

/** The name under which an entity's type is asked back. */
export const TYPE_ALIAS = '_hub_t';

const KEY_ALIAS = /^_hub_k\d+$/;

/** Whether a name in an answer is that of a key field that was asked back: it is compared, and nothing else. */
export function isAskedBack(name: string): boolean {
  return KEY_ALIAS.test(name);
}

/** A key field that is asked back: its name in the graph, where its value was sent from, its name in the answer, and what lies in it. */
interface KeyField {
  readonly name: string;
  readonly from: string;
  readonly alias: string;
  readonly inside: readonly KeyField[];
}

/** The keys of one type that an answer must repeat. */
export interface KeyCheck {
  readonly type: string;
  readonly fields: readonly KeyField[];
}

/** Makes the aliases of one request: no two fields share one, because two types' keys may differ in type. */
export class KeyAliases {
  #next = 0;

  /** The check for the key of a type. */
  check(type: string, key: RequiredKey): KeyCheck {
    return { type, fields: this.#fields(key) };
  }

  #fields(key: RequiredKey): KeyField[] {
    return key.map(({ name, from, inside }) => {
      const alias = `_hub_k${this.#next}`;
      this.#next += 1;
      return { name, from, alias, inside: this.#fields(inside) };
    });
  }
}

/** What is added to a selection of entities so that the answer says which entities they are. */
export function askBack(checks: readonly KeyCheck[]): readonly SelectionNode[] {
  const fragments: InlineFragmentNode[] = checks.map(({ type, fields }) => ({
    kind: Kind.INLINE_FRAGMENT,
    typeCondition: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: type } },
    selectionSet: { kind: Kind.SELECTION_SET, selections: fields.map(fieldNode) },
  }));
  const typename: FieldNode = {
    kind: Kind.FIELD,
    alias: { kind: Kind.NAME, value: TYPE_ALIAS },
    name: { kind: Kind.NAME, value: '__typename' },
  };
  return [typename, ...fragments];
}

function fieldNode({ name, alias, inside }: KeyField): FieldNode {
  return {
    kind: Kind.FIELD,
    alias: { kind: Kind.NAME, value: alias },
    name: { kind: Kind.NAME, value: name },
    ...(inside.length > 0 && {
      selectionSet: { kind: Kind.SELECTION_SET, selections: inside.map(fieldNode) },
    }),
  };
}

/** Whether an answered entity repeats the keys by which an object was asked for. A key that is all null shows nothing. */
export function repeatsKeys(object: Row, answered: Row, checks: readonly KeyCheck[]): boolean {
  let told = false;
  for (const { fields } of checks) {
    const isTold = fields.some(({ from }) => object[from] !== null);
    if (isTold && !fields.every((field) => isSame(object[field.from], answered[field.alias], field))) {
      return false;
    }
    told ||= isTold;
  }
  return told;
}

/**
 * Compiles the look at what nearly every answer is: of the very type that was sent, and each key field the very text. False says
 * nothing yet.
 */
export function keyRepeater(
  type: string,
  checks: readonly KeyCheck[],
): (object: Row, answered: Row) => boolean {
  const fields = checks.flatMap((check) => check.fields);
  if (fields.length === 0) {
    return () => false;
  }
  const unit = new CodeUnit();
  const same = fields.map(({ from, alias }) => {
    const [sent, told] = [memberCode('o', from), memberCode('a', alias)];
    return `&&${unit.constant(isSameText)}(${sent},${told})`;
  });
  const isOfType = `${memberCode('a', TYPE_ALIAS)}===${unit.constant(type)}`;
  // The unit defines one function, of this form.
  return unit.make(unit.define('o,a', `return ${isOfType}${same.join('')};`)) as ReturnType<
    typeof keyRepeater
  >;
}

type Row = Readonly<Record<string, unknown>>;

function isSameText(sent: unknown, answered: unknown): boolean {
  return (
    typeof sent === 'string' && (answered instanceof JsonPiece ? answered.says(sent) : answered === sent)
  );
}

function isSame(sent: unknown, answered: unknown, field: KeyField): boolean {
  return isSameText(sent, answered) || isSameValue(plain(sent), plain(answered), field);
}

function isSameValue(sent: unknown, answered: unknown, field: KeyField): boolean {
  if (Array.isArray(sent)) {
    const elements: readonly unknown[] = sent;
    return (
      Array.isArray(answered) &&
      elements.length === answered.length &&
      elements.every((element, index) => isSame(element, answered[index], field))
    );
  }
  if (isObject(sent)) {
    return (
      isObject(answered) &&
      field.inside.every((inner) => isSame(sent[inner.from], answered[inner.alias], inner))
    );
  }
  return isSameScalar(sent, answered);
}

// An ID may be sent as a text and come back as a number.
function isSameScalar(sent: unknown, answered: unknown): boolean {
  return sent === answered || (isScalar(sent) && isScalar(answered) && String(sent) === String(answered));
}

function isScalar(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}
