import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { dossierOfLeg, legsOfGroup } from '../../../subgraphs/dossiers/entities/legs.ts';
import { registerChild } from '../../../subgraphs/dossiers/operations/register-child.ts';
import { BIRTH, type InterlinkedWorld, NOW, startInterlinkedWorld } from '../interlinked-world.ts';

let world: InterlinkedWorld;
beforeAll(async () => {
  world = await startInterlinkedWorld();
});
afterAll(() => world.stop());

const em = () => world.dossiers.runtime.orm.em.fork();

async function registers(values: Readonly<Record<string, string>> = BIRTH) {
  const { groupId, code } = await world.declared({ values });
  const [leg] = await legsOfGroup(em().getKysely<unknown>(), groupId);
  const dossier = leg ? await dossierOfLeg(em().getKysely<unknown>(), leg) : null;
  const register = () =>
    em().transactional((inner) =>
      dossier
        ? registerChild(inner.getKysely<unknown>(), dossier, {
            services: world.dossiers.runtime.services,
            now: () => NOW,
          })
        : Promise.resolve(false),
    );
  const children = async () => {
    const { rows } =
      await sql`select ref from dossier_person where dossier_code = ${code} and role = 'CHILD'`.execute(
        em().getKysely<unknown>(),
      );
    return rows;
  };
  return { register, children };
}

test('the child stands among the people of the dossier once, however often it is registered', async () => {
  const { register, children } = await registers();

  const outcomes = [await register(), await register()];

  expect(outcomes).toEqual([true, true]);
  expect(await children()).toHaveLength(1);
});

test.each([
  ['no gender', 'child.gender', ''],
  ['a gender that no number can say', 'child.gender', 'OTHER'],
])('with %s nobody is registered', async (_what, key, value) => {
  const { [key]: _left, ...others }: Record<string, string> = BIRTH;
  const { register, children } = await registers(value === '' ? others : { ...others, [key]: value });

  expect(await register()).toBe(false);
  expect(await children()).toEqual([]);
});
