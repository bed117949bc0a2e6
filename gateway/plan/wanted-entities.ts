import type { EntityForm } from './entity-form.ts';
import type { EntityGroup } from './executable.ts';
import { placesOf, type NeutralPath, type Places } from './places.ts';
import type { References } from './request-template.ts';
import type { Target } from './targets.ts';

/** One entity to ask for, and everything in the answer that waits for it. Equal references are one entity. */
export interface Wanted {
  readonly form: EntityForm;
  readonly id: string | number;
  readonly targets: [Target, ...Target[]];
}

/** The entities of one group, in the order in which they are asked for. */
export interface WantedGroup {
  readonly group: EntityGroup;
  readonly wanted: readonly Wanted[];
  readonly references: References;
  /** Where an entity stands in the answer. */
  readonly placesOf: (entity: Wanted) => readonly NeutralPath[];
}

/** Gathers what a group has to ask for, each entity once however often it stands in the answer. */
export function wantedOf(group: EntityGroup, data: Record<string, unknown>): WantedGroup {
  const found: Target[] = [];
  for (const find of group.targets) {
    find(data, found);
  }
  const gathered = new Gathered();
  for (const target of found) {
    const form = group.formOf(target);
    const id = form?.idOf(target) ?? null;
    if (form && id !== null) {
      gathered.add(form, id, target);
    }
  }
  const { wanted } = gathered;
  const references = { variable: group.representations, wanted };
  return { group, wanted, references, placesOf: placesIn(data, group) };
}

function placesIn(data: object, { paths }: EntityGroup): WantedGroup['placesOf'] {
  let places: Places | null = null;
  return ({ targets }) => {
    const known = places ?? placesOf(data, paths);
    places = known;
    return [...new Set(targets)].flatMap((target) => known.get(target) ?? []);
  };
}

type Space = Map<string | number, Wanted>;

class Gathered {
  readonly wanted: Wanted[] = [];
  readonly #spaces = new Map<object, Space>();
  // Nearly all entities of a group are of one space.
  #last: { readonly of: object; readonly space: Space } | null = null;

  add(form: EntityForm, id: string | number, target: Target): void {
    const space = this.#last?.of === form.space ? this.#last.space : this.#spaceOf(form.space);
    const known = space.get(id);
    if (known) {
      known.targets.push(target);
      return;
    }
    const fresh: Wanted = { form, id, targets: [target] };
    space.set(id, fresh);
    this.wanted.push(fresh);
  }

  #spaceOf(of: object): Space {
    const space: Space = this.#spaces.get(of) ?? new Map<string | number, Wanted>();
    this.#spaces.set(of, space);
    this.#last = { of, space };
    return space;
  }
}
