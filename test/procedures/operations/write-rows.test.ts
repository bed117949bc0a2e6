import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { Component, ComponentSchema } from '../../../subgraphs/procedures/entities/component.ts';
import { componentRows } from '../../../subgraphs/procedures/operations/procedure-rows.ts';
import { writeRows } from '../../../subgraphs/procedures/operations/write-rows.ts';
import { subgraph } from '../../../subgraphs/procedures/subgraph.ts';
import { statementsDuring } from '../../support/sql-statements.ts';
import { startWorld, type SubgraphWorld } from '../../support/subgraph-world.ts';
import { aDraft, aPaper } from '../support/a-draft.ts';

let world: SubgraphWorld;
beforeAll(async () => {
  world = await startWorld(subgraph, { seeded: false });
});
afterAll(() => world.stop());

const rows = (originals: number) => componentRows(aDraft({ papers: [aPaper({ originals })] }));
const stored = async () => world.runtime.orm.em.fork().findAll(Component);

describe('writing rows of one table', () => {
  test('rows come out as they went in, with an empty column null and a list a list', async () => {
    const paper = aPaper({ requirement: { ...aPaper().requirement, channels: ['DIRECT', 'POST'] } });

    await writeRows(world.runtime.orm.em.fork(), ComponentSchema, {
      rows: componentRows(aDraft({ papers: [paper] })),
      known: 'REPLACE',
    });

    expect(await stored()).toMatchObject([{ ...paper, substitution: null }]);
  });

  test('a row that is there is replaced, or kept when that is asked for', async () => {
    const em = world.runtime.orm.em.fork();
    await writeRows(em, ComponentSchema, { rows: rows(2), known: 'REPLACE' });

    await writeRows(em, ComponentSchema, { rows: rows(3), known: 'KEEP' });

    expect((await stored()).map(({ originals }) => originals)).toEqual([2]);
  });

  test('many rows travel in one statement, and none in one that changes nothing', async () => {
    const many = Array.from({ length: 2_000 }, (_, index) => aPaper({ code: `KQ${index}` }));

    const { statements } = await statementsDuring(() =>
      writeRows(world.runtime.orm.em.fork(), ComponentSchema, {
        rows: componentRows(aDraft({ papers: many })),
        known: 'REPLACE',
      }),
    );
    await writeRows(world.runtime.orm.em.fork(), ComponentSchema, { rows: [], known: 'REPLACE' });

    expect(statements).toHaveLength(1);
    expect((await stored()).length).toBe(2_001);
  });
});
