import { Said } from '../../parts/said.tsx';
import { useSpeech } from '../../words/language.tsx';
import { FieldTable } from './field-table.tsx';
import type { EntityQuery } from './generated/entity.ts';
import { typeText } from './type-text.ts';
import { wordsOf } from './words-of.ts';

/** A type as the public schema has it, all its owners' fields together. Null: it has none of this name. */
export function PublicFields({
  type,
  name,
}: {
  readonly type: EntityQuery['__type'];
  readonly name: string;
}) {
  const { say } = useSpeech();
  if (type === null) {
    return (
      <p>
        <Said
          vi="Lược đồ công khai không có kiểu này, hoặc trục không cho hỏi lược đồ."
          en="The public schema has no such type, or this hub does not tell its schema."
        />
      </p>
    );
  }
  const fields = (type.fields ?? []).map((field) => ({
    coordinate: `${name}.${field.name}`,
    type: typeText(field.type),
    words: wordsOf(field.description),
  }));
  return (
    <>
      <p>{say(wordsOf(type.description))}</p>
      <FieldTable of={name} fields={fields} />
    </>
  );
}
