import type { Draft } from './reading/draft.ts';
import type { ReadSdl } from './reading/declared.ts';

/** How much one subgraph may declare: several times the largest of ours. */
export const MOST_DECLARED = { types: 2_000, fields: 20_000, descriptionLength: 5_000 } as const;

/** What of an SDL is more than a graph of many owners can carry. */
export function countFaults({ types }: ReadSdl): readonly Draft[] {
  const declared = [...types.values()];
  const fields = declared.reduce(
    (sum, type) => sum + type.fields.size + type.inputs.size + type.values.length,
    0,
  );
  const long = declared.flatMap((type) =>
    [
      { coordinate: type.name, description: type.description },
      ...type.fields.values(),
      ...type.inputs.values(),
    ]
      .filter(({ description }) => description.length > MOST_DECLARED.descriptionLength)
      .map(({ coordinate }) => coordinate),
  );
  return [
    ...(declared.length > MOST_DECLARED.types
      ? [fault(null, `${MOST_DECLARED.types} kiểu`, `${MOST_DECLARED.types} types`)]
      : []),
    ...(fields > MOST_DECLARED.fields
      ? [fault(null, `${MOST_DECLARED.fields} trường`, `${MOST_DECLARED.fields} fields`)]
      : []),
    ...long.map((coordinate) =>
      fault(
        coordinate,
        `${MOST_DECLARED.descriptionLength} ký tự cho một mô tả`,
        `${MOST_DECLARED.descriptionLength} characters for a description`,
      ),
    ),
  ];
}

function fault(coordinate: string | null, vi: string, en: string): Draft {
  return {
    rule: 'sdl-size',
    severity: 'ERROR',
    coordinate,
    vi: `Lược đồ quá lớn: tối đa ${vi}.`,
    en: `The schema is too large: at most ${en}.`,
  };
}
