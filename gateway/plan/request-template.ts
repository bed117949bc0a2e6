import { answerReader, type AnswerReader } from './answer-reader.ts';
import { askedFieldsOf, type AskedFields } from './asked-fields.ts';
import type { EntityForm } from './entity-form.ts';
import { JsonBytes } from './json-bytes.ts';
import type { Values } from './variable-values.ts';

/** A request to a subgraph, written as far as it is known before it is made. */
export interface RequestTemplate {
  readonly text: string;
  /** The JSON up to the values of the variables, in UTF-8. */
  readonly head: Buffer;
  /** The operation's variables that it uses: the name of each, and as it begins in JSON, first and behind others. */
  readonly variables: readonly {
    readonly name: string;
    readonly first: Buffer;
    readonly next: Buffer;
  }[];
  /** What it asks for. */
  readonly asked: AskedFields;
  /** Reads what is answered to it. */
  readonly read: AnswerReader;
}

/** The references of one group of entities: the variable that takes them, and the id of each with the form that writes it. */
export interface References {
  readonly variable: string;
  readonly wanted: readonly { readonly form: EntityForm; readonly id: string | number }[];
}

// A request is written in one go, so one place is enough for all.
const OUT = new JsonBytes();
const COMMA = Buffer.from(',');
const LIST_ENDS = Buffer.from(']');
const REQUEST_ENDS = Buffer.from('}}');

/** Makes the template of a request. */
export function requestTemplate(text: string, variables: readonly string[]): RequestTemplate {
  const asked = askedFieldsOf(text);
  return {
    text,
    head: Buffer.from(`{"query":${JSON.stringify(text)},"variables":{`),
    variables: variables.map((name) => ({
      name,
      first: Buffer.from(`"${name}":`),
      next: Buffer.from(`,"${name}":`),
    })),
    asked,
    read: answerReader(asked),
  };
}

/** The body of a request with these values, in UTF-8. A variable without a value is left out, so that its default counts. */
export function requestBody(
  { head, variables }: RequestTemplate,
  values: Values,
  references: readonly References[],
): Buffer {
  OUT.clear();
  OUT.addBytes(head);
  let isFirst = true;
  for (const group of references) {
    writeReferences(group, isFirst ? '' : ',');
    isFirst = false;
  }
  for (const { name, first, next } of variables) {
    const value = values[name];
    if (value !== undefined) {
      OUT.addBytes(isFirst ? first : next);
      writeValue(value);
      isFirst = false;
    }
  }
  OUT.addBytes(REQUEST_ENDS);
  return OUT.take();
}

function writeValue(value: unknown): void {
  if (typeof value === 'string') {
    OUT.addText(value);
  } else {
    OUT.add(JSON.stringify(value));
  }
}

function writeReferences({ variable, wanted }: References, separator: string): void {
  OUT.add(`${separator}"${variable}":[`);
  let isFirst = true;
  for (const { form, id } of wanted) {
    if (!isFirst) {
      OUT.addBytes(COMMA);
    }
    isFirst = false;
    form.write(id, OUT);
  }
  OUT.addBytes(LIST_ENDS);
}
