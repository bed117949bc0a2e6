import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { Component } from '../../../subgraphs/procedures/entities/component.ts';
import { Procedure } from '../../../subgraphs/procedures/entities/procedure.ts';
import { storeVersions } from '../../../subgraphs/procedures/operations/store-versions.ts';
import type { ProcedureDraft } from '../../../subgraphs/procedures/rules/procedure-draft.ts';
import { subgraph } from '../../../subgraphs/procedures/subgraph.ts';
import { statementsDuring } from '../../support/sql-statements.ts';
import { startWorld, type SubgraphWorld } from '../../support/subgraph-world.ts';
import { aDraft, aPaper } from '../support/a-draft.ts';

let world: SubgraphWorld;
beforeAll(async () => {
  world = await startWorld(subgraph, { seeded: false });
});
afterAll(() => world.stop());

const store = (...drafts: ProcedureDraft[]) =>
  world.runtime.orm.em.fork().transactional((em) => storeVersions(em, drafts));
const versionsOf = async (code: string) => {
  const found = await world.runtime.orm.em
    .fork()
    .find(Procedure, { code }, { orderBy: { validFrom: 'asc' } });
  return found.map(({ validFrom, validUntil }) => [validFrom, validUntil]);
};

const drafts = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) =>
    aDraft({ code: `8.${String(from + index).padStart(6, '0')}`, papers: [aPaper()] }),
  );

describe('storing versions of procedures', () => {
  test('two versions that come together end each other like two that come apart', async () => {
    const outcome = await store(
      aDraft({ code: '9.300001', validFrom: '2026-01-01' }),
      aDraft({ code: '9.300001', validFrom: '2025-07-01' }),
    );

    expect(outcome).toEqual({ added: 2, replaced: 0 });
    expect(await versionsOf('9.300001')).toEqual([
      ['2025-07-01', '2026-01-01'],
      ['2026-01-01', null],
    ]);
  });

  test('a paper that the new content no longer has is gone, and the version counts as replaced', async () => {
    await store(aDraft({ code: '9.300002', papers: [aPaper(), aPaper({ code: 'KQ2' })] }));

    const outcome = await store(aDraft({ code: '9.300002', papers: [aPaper({ code: 'KQ2' })] }));

    const papers = await world.runtime.orm.em.fork().find(Component, { procedureId: '9.300002@2025-07-01' });
    expect(outcome).toEqual({ added: 0, replaced: 1 });
    expect(papers.map(({ code }) => code)).toEqual(['KQ2']);
  });

  test('the name of a category that is there already is not overwritten by a record', async () => {
    await store(
      aDraft({ code: '9.300003', category: { code: 'G99-XX01', name: { vi: 'Tên đúng', en: 'Right' } } }),
    );

    await store(
      aDraft({ code: '9.300004', category: { code: 'G99-XX01', name: { vi: 'TÊN KHÁC', en: null } } }),
    );

    const db = world.runtime.orm.em.fork();
    expect(await db.getConnection().execute("select name from category where code = 'G99-XX01'")).toEqual([
      { name: { vi: 'Tên đúng', en: 'Right' } },
    ]);
  });

  test('a thousand procedures take as many statements as ten', async () => {
    const few = await statementsDuring(() => store(...drafts(0, 10)));
    const many = await statementsDuring(() => store(...drafts(10, 1_000)));

    expect(many.statements).toHaveLength(few.statements.length);
  });

  test('nothing to store is stored without a statement that fails', async () => {
    expect(await store()).toEqual({ added: 0, replaced: 0 });
  });
});
