import { isTypeDefinitionNode, type DocumentNode } from 'graphql';

import type { Draft } from './draft.ts';
import { placeOf } from './places.ts';

/** Types that one SDL defines more than once, at the second place: composition would take either, or fail without a place. */
export function duplicateTypes({ definitions }: DocumentNode): readonly Draft[] {
  const types = Map.groupBy(definitions.filter(isTypeDefinitionNode), ({ name }) => name.value);
  return [...types].flatMap(([name, [, second]]) =>
    second
      ? [
          {
            rule: 'sdl-duplicate',
            severity: 'ERROR',
            coordinate: name,
            place: placeOf(second.name),
            vi: `Kiểu ${name} được khai báo hai lần: hãy gộp lại, hoặc dùng "extend".`,
            en: `The type ${name} is defined twice: join the two, or write "extend".`,
          },
        ]
      : [],
  );
}
