import { type Kysely, sql } from 'kysely';

/**
 * The components that data took the place of in every dossier, sorted. Goes from component to component along the index, so that
 * it takes as long as there are components, however many dossiers.
 */
export async function componentsAlwaysByData(db: Kysely<unknown>): Promise<readonly string[]> {
  const { rows } = await sql<{ readonly id: string }>`
    with recursive component (id) as (
      (select component_id from dossier_component order by component_id limit 1)
      union all
      select (select next.component_id from dossier_component next
        where next.component_id > component.id order by next.component_id limit 1)
      from component where component.id is not null
    )
    select id from component where id is not null
      and not exists (select from dossier_component other
        where other.component_id = component.id and other.answer > 'SATISFIED_BY_DATA')
      and not exists (select from dossier_component other
        where other.component_id = component.id and other.answer < 'SATISFIED_BY_DATA')
    order by id`.execute(db);
  return rows.map(({ id }) => id);
}
