import { Category } from '../../subgraphs/procedures/entities/category.ts';
import { FormField } from '../../subgraphs/procedures/entities/form-field.ts';
import { InterlinkedGroup } from '../../subgraphs/procedures/entities/interlinked-group.ts';
import { ResultType } from '../../subgraphs/procedures/entities/result-type.ts';
import { storeVersions } from '../../subgraphs/procedures/operations/store-versions.ts';
import { subgraph } from '../../subgraphs/procedures/subgraph.ts';
import { anonymous } from '../support/callers.ts';
import { conformance } from '../support/conformance.ts';
import type { SubgraphWorld } from '../support/subgraph-world.ts';
import { aDraft, aPaper } from './support/a-draft.ts';

const numbers = Array.from({ length: 50 }, (_, index) => String(index).padStart(6, '0'));
const name = { vi: 'Tên', en: 'Name' };

const open = { reader: () => anonymous, stranger: null };

async function drafts(world: SubgraphWorld): Promise<void> {
  const many = numbers.map((number) => aDraft({ code: `9.${number}`, papers: [aPaper()] }));
  await world.runtime.orm.em.fork().transactional((em) => storeVersions(em, many));
}

conformance({
  subgraph,
  entities: [
    {
      ...open,
      type: 'Procedure',
      key: 'id',
      selection: 'name(lang: EN) onlineLevel channels { channel } findings { code }',
      keys: async (world) => {
        await drafts(world);
        return numbers.map((number) => `9.${number}@2025-07-01`);
      },
      absentKey: '9.999999@2025-07-01',
    },
    {
      ...open,
      type: 'Component',
      key: 'id',
      selection: 'code originals requirement { need } substitution { fallback }',
      keys: async (world) => {
        await drafts(world);
        return numbers.map((number) => `9.${number}@2025-07-01/${aPaper().code}`);
      },
      absentKey: '1.001193@2025-07-01/nothing',
    },
    {
      ...open,
      type: 'FormField',
      key: 'id',
      selection: 'key label type source',
      keys: async ({ runtime }) =>
        (await runtime.orm.em.fork().findAll(FormField, { limit: 50 })).map(({ id }) => id),
      absentKey: '1.001193@2025-07-01/nothing',
    },
    {
      ...open,
      type: 'Category',
      key: 'code',
      selection: 'name',
      keys: async ({ runtime }) => {
        await runtime.orm.em.fork().upsertMany(
          Category,
          numbers.map((code) => ({ code, name })),
        );
        return numbers;
      },
      absentKey: 'G99-XX99',
    },
    {
      ...open,
      type: 'ResultType',
      key: 'code',
      selection: 'name(lang: EN)',
      keys: async ({ runtime }) => {
        await runtime.orm.em.fork().upsertMany(
          ResultType,
          numbers.map((code) => ({ code, name })),
        );
        return numbers;
      },
      absentKey: 'KQ.G99.000000',
    },
    {
      ...open,
      type: 'InterlinkedGroup',
      key: 'code',
      selection: 'name legs { order startsAfter }',
      keys: async ({ runtime }) => {
        const rows = numbers.map((code) => ({ code, name, legalBases: [], legs: [] }));
        await runtime.orm.em.fork().upsertMany(InterlinkedGroup, rows);
        return numbers;
      },
      absentKey: '9.999999',
    },
  ],
});
