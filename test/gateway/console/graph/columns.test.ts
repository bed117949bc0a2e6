import { expect, test } from 'vitest';

import { placedInColumns } from '../../../../gateway/console/pages/graph/columns.ts';
import { lineEnds } from '../../../../gateway/console/pages/graph/line-ends.ts';
import type { Placed } from '../../../../gateway/console/pages/graph/place.ts';
import { shapeOf } from '../../../../gateway/console/pages/graph/shape.ts';

const SUBGRAPHS = [
  { name: 'units', entities: ['Unit', 'Area'], caption: 'Cơ quan và địa bàn' },
  { name: 'procedures', entities: ['Procedure', 'ResultType', 'Category', 'Component', 'InterlinkedGroup'] },
  { name: 'citizens', entities: ['Citizen', 'Organization', 'Document'] },
  { name: 'dossiers', entities: ['Citizen', 'Unit', 'Procedure', 'Dossier'] },
  ...Array.from({ length: 20 }, (_one, at) => ({ name: `member-${at}`, entities: ['Citizen'] })),
];
const WIDTH = 390;

const edges = ({ x, width }: Placed) => ({ left: x - width / 2, right: x + width / 2 });

test('subgraphs stand at the left, entities at the right, and lines have the space between to themselves', () => {
  const shape = shapeOf(SUBGRAPHS);
  const things = placedInColumns(shape, WIDTH);
  const find = (wanted: string) => things.find(({ id }) => id === wanted) ?? expect.fail(wanted);

  for (const { subgraph, entity } of shape.knows) {
    const { x1, x2 } = lineEnds(find(subgraph), find(entity), true);
    const under = things.filter((thing) => edges(thing).left < x2 && edges(thing).right > x1);
    expect(x2 - x1).toBeGreaterThan(60);
    expect(under).toEqual([]);
  }
});

test('nothing covers anything, and all stands inside', () => {
  const things = placedInColumns(shapeOf(SUBGRAPHS), WIDTH);
  const close = things.filter((one) =>
    things.some(
      (other) => other.id !== one.id && other.x === one.x && Math.abs(other.y - one.y) < one.height + 4,
    ),
  );

  expect(close).toEqual([]);
  expect(things.every((thing) => edges(thing).left >= 0 && edges(thing).right <= WIDTH)).toBe(true);
});

test('what belongs together stands near each other', () => {
  const things = placedInColumns(shapeOf(SUBGRAPHS.slice(0, 4)), WIDTH);
  const names = (kind: string) => things.filter((thing) => thing.kind === kind).map(({ name }) => name);

  expect(names('entity').indexOf('Area')).toBeLessThan(3);
  expect(names('subgraph').at(0)).toBe('units');
});

test('in a wide picture lines go from middle to middle, and a graph of nothing is an empty picture', () => {
  const thing = { id: 'a', kind: 'entity', name: 'A', joins: false, caption: '' } as const;
  const at = (x: number) => ({ ...thing, x, y: 1, width: 10, height: 10 });

  expect(lineEnds(at(5), at(50), false)).toEqual({ x1: 5, y1: 1, x2: 50, y2: 1 });
  expect(placedInColumns(shapeOf([]), WIDTH)).toEqual([]);
});
