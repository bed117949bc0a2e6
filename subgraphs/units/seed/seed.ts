import type { MikroORM } from '@mikro-orm/postgresql';

import type { SeedOptions } from '#shared/define.ts';
import { indexText, orderText } from '#shared/search-text.ts';

import { Area, type AreaRow } from '../entities/area.ts';
import { AreaSuccession } from '../entities/area-succession.ts';
import { Unit, type UnitKind, type UnitRow } from '../entities/unit.ts';
import { UnitSuccession } from '../entities/unit-succession.ts';
import areas from './areas.json' with { type: 'json' };
import units from './units.json' with { type: 'json' };

interface Texts {
  readonly orderText: string;
  readonly searchText: string;
}

type AreaSeed = AreaRow & Texts;
type UnitSeed = UnitRow & Texts;

/** Loads the provinces of today and before, the communes and the agencies of the sample data. Running it again changes nothing. */
export async function seed(orm: MikroORM, { progress }: SeedOptions): Promise<void> {
  const em = orm.em.fork();
  await em.transactional(async (inner) => {
    await inner.upsertMany(Area, areas.map(areaRow), { onConflictAction: 'ignore' });
    await inner.upsertMany(Unit, units.map(unitRow), { onConflictAction: 'ignore' });
    await inner.upsertMany(AreaSuccession, areaSuccessions(), { onConflictAction: 'ignore' });
    await inner.upsertMany(UnitSuccession, unitSuccessions(), { onConflictAction: 'ignore' });
  });
  progress(areas.length + units.length, areas.length + units.length);
}

function areaRow({ successors: _successors, source: _source, ...area }: (typeof areas)[number]): AreaSeed {
  // The compiler reads JSON's words as plain strings; a test reads the file against the SDL.
  const { level, type } = area as Pick<AreaRow, 'level' | 'type'>;
  return { ...area, level, type, ...textsOf(area.name, `${area.fullName} ${area.fullNameEn}`) };
}

function unitRow(unit: (typeof units)[number], index: number): UnitSeed {
  const { parent, area, successors: _successors, source: _source, ...rest } = unit;
  // As above: the kind is one of the SDL's.
  const kind = unit.kind as UnitKind;
  return {
    ...rest,
    kind,
    parentCode: parent,
    areaId: area,
    revision: index + 1,
    ...textsOf(unit.name, `${unit.nameEn} ${unit.code}`),
  };
}

function textsOf(name: string, more: string): Texts {
  return { orderText: orderText(name), searchText: indexText(`${name} ${more}`) };
}

function areaSuccessions() {
  return areas.flatMap(({ id, successors }) =>
    successors.map((successorId) => ({ predecessorId: id, successorId })),
  );
}

function unitSuccessions() {
  return units.flatMap(({ code, successors }) =>
    successors.map((successorCode) => ({ predecessorCode: code, successorCode })),
  );
}
