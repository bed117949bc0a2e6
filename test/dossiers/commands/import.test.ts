import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { ServiceQuery } from '#shared/service-calls.ts';

import { importDossiersCommand } from '../../../subgraphs/dossiers/commands/import.ts';
import { subgraph } from '../../../subgraphs/dossiers/subgraph.ts';
import { startWorld, type SubgraphWorld } from '../../support/subgraph-world.ts';

const sample = readFileSync('subgraphs/dossiers/seed/sample-import.json', 'utf8');

async function* inOnePiece(text: string): AsyncGenerator<Buffer> {
  yield Buffer.from(text);
}

describe('hub dossiers import', () => {
  let world: SubgraphWorld;
  const asked: ServiceQuery[] = [];

  beforeAll(async () => {
    world = await startWorld(subgraph, { seeded: false });
  });
  afterAll(() => world.stop());

  /** Citizens and procedures as they answer when they know everyone and everything. */
  const answering = async (query: ServiceQuery): Promise<Readonly<Record<string, unknown>>> => {
    asked.push(query);
    return query.subgraph === 'citizens'
      ? {
          partyRefs: [
            { ref: randomUUID(), kind: 'CITIZEN' },
            { ref: randomUUID(), kind: 'ORGANIZATION' },
          ],
        }
      : { procedure: { id: `${String(query.variables['code'])}@2025-07-01`, channels: [] } };
  };
  const run = (text: string) =>
    importDossiersCommand.read(
      { ...world.runtime, services: { ask: answering, close: async () => undefined } },
      { path: 'message.json', size: text.length, bytes: () => inOnePiece(text), say: () => undefined },
    );

  test('it tells how many were stored and refused, and each refusal by row and field in both languages', async () => {
    const { done, lines, report } = await run(sample);

    expect(done).toBe(false);
    expect(lines).toEqual([
      'Đã lưu 2 hồ sơ, 0 đã có, 1 bị từ chối. / 2 dossiers stored, 0 there already, 1 refused.',
      '3: DinhDanhCHS: Cần số định danh cá nhân thật; đây là số điền tạm. / A real personal identification number was expected; this is a placeholder.',
    ]);
    expect(report).toMatchObject({ stored: 2, unchanged: 0, refused: 1 });
  });

  test('it asks citizens once for all owners, and never for the placeholder', () => {
    const toCitizens = asked.filter(({ subgraph: name }) => name === 'citizens');

    expect(toCitizens.map(({ variables }) => variables)).toEqual([
      { personalIds: ['015162999014'], taxCodes: ['9999000319'] },
    ]);
  });

  test('what is no message is refused with the form that is expected', async () => {
    expect(await run('not JSON')).toMatchObject({ done: false, report: { stored: 0 } });
  });
});
