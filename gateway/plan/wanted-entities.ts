import { type EntityForm } from './entity-form.ts';
import { type EntityGroup } from './executable.ts';
import { type References } from './request-template.ts';
import { type Target } from './targets.ts';

/** One entity to ask for, and everything in the answer that waits for it. Equal references are one entity. */
export interface Wanted {
  readonly form: EntityForm;
  readonly targets: [Target, ...Target[]];
}

/** The entities of one group, in the order in which they are asked for. */
export interface WantedGroup {
  readonly group: EntityGroup;
  readonly wanted: readonly Wanted[];
  readonly references: References;
}

/** Gathers what a group has to ask for, each entity once however often it stands in the answer. */
export function wantedOf(group: EntityGroup, data: Record<string, unknown>): WantedGroup {
  const found: Target[] = [];
  for (const find of group.targets) {
    find(data, found);
  }
  const wanted = new Map<string, Wanted>();
  for (const target of found) {
    const reference = group.referenceTo(target.object);
    const known = reference && wanted.get(reference.text);
    if (known) {
      known.targets.push(target);
    } else if (reference) {
      wanted.set(reference.text, { form: reference.form, targets: [target] });
    }
  }
  const references = { variable: group.representations, texts: [...wanted.keys()] };
  return { group, wanted: [...wanted.values()], references };
}
