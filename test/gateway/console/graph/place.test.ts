import { expect, test } from 'vitest';

import { placed, type Placed } from '../../../../gateway/console/pages/graph/place.ts';
import { shapeOf } from '../../../../gateway/console/pages/graph/shape.ts';

const HUB = [
  { name: 'units', entities: ['Unit', 'Area'] },
  { name: 'procedures', entities: ['Procedure', 'ResultType', 'Category', 'Component', 'InterlinkedGroup'] },
  { name: 'citizens', entities: ['Citizen', 'Organization', 'Document'] },
  { name: 'dossiers', entities: ['Citizen', 'Unit', 'Procedure', 'Dossier'] },
  { name: 'health-insurance', entities: ['Citizen'] },
];
const MANY = [
  ...HUB,
  ...Array.from({ length: 20 }, (_one, at) => ({ name: `member-${at}`, entities: ['Citizen'] })),
];
const WIDE = { width: 1_120, height: 540 };

const covers = (one: Placed, other: Placed): boolean =>
  one.id < other.id &&
  Math.abs(one.x - other.x) < (one.width + other.width) / 2 &&
  Math.abs(one.y - other.y) < (one.height + other.height) / 2;

test('an entity that two subgraphs know joins them, and one that a single subgraph knows does not', () => {
  const { things, knows } = shapeOf(HUB);

  expect(things.filter(({ joins }) => joins).map(({ name }) => name)).toEqual([
    'Unit',
    'Procedure',
    'Citizen',
  ]);
  expect(knows).toContainEqual({ subgraph: 'subgraph:dossiers', entity: 'entity:Unit' });
});

test.each([['wide', WIDE]])(
  'in a %s picture nothing covers anything and all stands inside',
  (_name, size) => {
    const things = placed(shapeOf(HUB), size);

    expect(things.flatMap((one) => things.filter((other) => covers(one, other)))).toEqual([]);
    expect(things.every(({ x, width }) => x >= width / 2 && x <= size.width - width / 2)).toBe(true);
    expect(things.every(({ y, height }) => y >= height / 2 && y <= size.height - height / 2)).toBe(true);
  },
);

test('the same graph has the same picture each time', () => {
  expect(placed(shapeOf(HUB), WIDE)).toEqual(placed(shapeOf(HUB), WIDE));
});

test('a graph of twenty more members has its picture, and a graph of nothing an empty one', () => {
  const things = placed(shapeOf(MANY), WIDE);

  expect(things.flatMap((one) => things.filter((other) => covers(one, other)))).toEqual([]);
  expect(placed(shapeOf([]), WIDE)).toEqual([]);
});
