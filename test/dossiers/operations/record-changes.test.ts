import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { DossierOutbox } from '../../../subgraphs/dossiers/entities/dossier-outbox.ts';
import { factsOf } from '../../../subgraphs/dossiers/operations/record-changes.ts';
import { subgraph } from '../../../subgraphs/dossiers/subgraph.ts';
import { startWorld, type SubgraphWorld } from '../../support/subgraph-world.ts';
import { aChange, records } from '../a-change.ts';

describe('recording that dossiers changed', () => {
  let world: SubgraphWorld;
  let listener: Client;
  const heard: string[] = [];
  beforeAll(async () => {
    world = await startWorld({ ...subgraph, workers: [] }, { seeded: false });
    const { connectionString = '' }: { connectionString?: string } =
      world.runtime.orm.config.get('driverOptions') ?? {};
    listener = new Client({ connectionString });
    await listener.connect();
    listener.on('notification', ({ payload = '' }) => heard.push(payload));
    await listener.query('listen dossier_change');
  });
  afterAll(async () => {
    await listener.end();
    await world.stop();
  });

  const outboxOf = (code: string) => world.runtime.orm.em.fork().find(DossierOutbox, { code });

  test('a change waits in the outbox for both units, those before and those after, each once', async () => {
    const before = factsOf({ receivingUnit: 'H26.9001', processingUnit: 'H26.9001' });
    const after = factsOf({ receivingUnit: 'H26.9001', processingUnit: 'H38.9001' });

    await records(world.runtime.orm.em, [aChange({ code: 'H26.9001-261121-0001', before, after })]).committed;

    expect(await outboxOf('H26.9001-261121-0001')).toMatchObject([
      { kind: 'STEP', version: 1, status: 'IN_PROGRESS', units: ['H26.9001', 'H38.9001'] },
    ]);
  });

  test('nothing is recorded and nobody is told of a transaction that fails', async () => {
    const end = Promise.withResolvers<void>();
    const failing = records(world.runtime.orm.em, [aChange({ code: 'H26.9001-261121-0002' })], end.promise);
    await failing.written;

    end.reject(new Error('no'));

    await expect(failing.committed).rejects.toThrow('no');
    expect(await outboxOf('H26.9001-261121-0002')).toEqual([]);
    await listener.query('select 1');
    expect(heard).not.toContain('H26.9001-261121-0002');
  });

  test('who listens hears the code when the transaction ends; of many at once, only that there were many', async () => {
    heard.length = 0;
    const many = Array.from({ length: 21 }, (_, index) =>
      aChange({ code: `H26.9001-261120-00${10 + index}` }),
    );

    await records(world.runtime.orm.em, [aChange({ code: 'H26.9001-261121-0003' })]).committed;
    await records(world.runtime.orm.em, many).committed;

    await listener.query('select 1');
    expect(heard).toEqual(['H26.9001-261121-0003', '']);
  });
});
