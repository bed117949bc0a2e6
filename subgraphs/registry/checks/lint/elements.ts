import { Kind, visit } from 'graphql';

import { type ReadSdl } from '../reading/declared.ts';

/** A text that an SDL shows to readers, with what it stands on. */
export interface ShownText {
  readonly coordinate: string;
  readonly text: string;
}

/** Every description and every text inside directives and default values of an SDL: names alone cannot hold such letters. */
export function shownTexts({ types, document }: ReadSdl): readonly ShownText[] {
  const declared = [...types.values()];
  const described = [
    ...declared.map(({ name, description }) => ({ coordinate: name, description })),
    ...declared.flatMap((type) => Array.from(type.fields.values())),
    ...declared.flatMap((type) => Array.from(type.fields.values()).flatMap((field) => field.arguments)),
    ...declared.flatMap((type) => Array.from(type.inputs.values())),
    ...declared.flatMap((type) =>
      type.values.map(({ name, description }) => ({ coordinate: `${type.name}.${name}`, description })),
    ),
  ];
  return [
    ...described
      .filter(({ description }) => description !== '')
      .map(({ coordinate, description }) => ({ coordinate, text: description })),
    ...values(document),
  ];
}

// Texts in directives, such as a deprecation's reason, by the type that they stand in.
function values(document: ReadSdl['document']): readonly ShownText[] {
  return document.definitions.flatMap((definition) => {
    const coordinate = 'name' in definition && definition.name ? definition.name.value : '';
    const found: ShownText[] = [];
    visit(definition, {
      Directive: ({ arguments: given }) => {
        for (const { value } of given ?? []) {
          if (value.kind === Kind.STRING) {
            found.push({ coordinate, text: value.value });
          }
        }
      },
    });
    return found;
  });
}
