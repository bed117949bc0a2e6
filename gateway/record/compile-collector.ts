import {
  getNamedType,
  isAbstractType,
  isObjectType,
  type GraphQLObjectType,
  type GraphQLOutputType,
} from 'graphql';

import type { NeutralErrors } from '../plan/neutral-errors.ts';
import type { ResponseShapes, ShapeEntry } from '../plan/response-shape.ts';
import type { Selected } from '../plan/response-writer.ts';
import type { RefusedFields } from '../policies/refused-fields.ts';
import { isObject } from '../plan/targets.ts';
import { typeOf } from '../plan/type-of.ts';
import type { Subject } from '../supergraph/subjects.ts';
import { namesAmong, SeenFields, type Places } from './seen-fields.ts';
import type { PersonalMarks } from './watched-fields.ts';

type Row = Readonly<Record<string, unknown>>;

/** What collectors are compiled against. */
export interface CollectorSource {
  readonly marks: PersonalMarks;
  readonly shapes: ResponseShapes;
  readonly refused: RefusedFields;
}

/** Reads from what the subgraphs answered whose data it shows, and which. */
export type Collector = (data: Row, errors: NeutralErrors) => SeenFields;

/** Compiles the collector of an operation: it knows beforehand at which places personal data stands. */
export function compileCollector(source: CollectorSource, selected: Selected): Collector {
  const collectors = new Collectors(source);
  const collect = collectors.object(selected);
  const namesOf = namesAmong(collectors.coordinates);
  return (data, errors) => {
    const seen = new SeenFields(namesOf);
    collect?.(data, seen, errors.isEmpty() ? null : { errors, path: [] });
    return seen;
  };
}

/** Where an object stands and what was told of such places. Null: nothing was told of any. */
type Place = { readonly errors: NeutralErrors; readonly path: readonly (string | number)[] } | null;
type Collect = (object: Row, seen: SeenFields, place: Place) => void;
type CollectValue = (value: unknown, seen: SeenFields, place: Place) => void;

class Collectors {
  readonly coordinates: string[] = [];
  readonly #source: CollectorSource;

  constructor(source: CollectorSource) {
    this.#source = source;
  }

  /** Null: nothing personal can stand in such an object. */
  object({ trees, type }: Selected): Collect | null {
    const entries = [...this.#source.shapes.of(trees, type).values()].filter(
      ({ field }) => !this.#source.refused.has(field) && !field.name.startsWith('__'),
    );
    const watches = this.#watches(entries, type);
    const inner = entries.flatMap((entry) => this.#member(entry) ?? []);
    const parts = [...watches, ...inner];
    return parts.length === 0
      ? null
      : (object, seen, place) => {
          for (const part of parts) {
            part(object, seen, place);
          }
        };
  }

  // Fields with one subject are looked at together: who it is is read once.
  #watches(entries: readonly ShapeEntry[], type: GraphQLObjectType): readonly Collect[] {
    const { subjects } = this.#source.marks.personal;
    const watched = entries.flatMap(({ field: { name, alias } }) => {
      const coordinate = `${type.name}.${name}`;
      const subject = subjects.get(coordinate);
      return subject ? [{ subject, alias, place: this.#placeOf(coordinate) }] : [];
    });
    return [...Map.groupBy(watched, ({ subject }) => subject.selection).values()].flatMap((fields) => {
      const [first] = fields;
      return first ? [watch(first.subject, fields)] : [];
    });
  }

  #placeOf(coordinate: string): number {
    const known = this.coordinates.indexOf(coordinate);
    return known >= 0 ? known : this.coordinates.push(coordinate) - 1;
  }

  #member({ field: { alias }, type, trees }: ShapeEntry): Collect | null {
    const collect = trees.length === 0 ? null : this.#value(type, trees);
    return collect && ((object, seen, place) => collect(object[alias], seen, within(place, alias)));
  }

  #value(type: GraphQLOutputType, trees: Selected['trees']): CollectValue | null {
    const named = getNamedType(type);
    if (isObjectType(named)) {
      const collect = this.object({ trees, type: named });
      return collect && throughLists(collect);
    }
    return isAbstractType(named) ? throughLists(this.#abstract(named, trees)) : null;
  }

  // Of the possible types mostly one or two occur: each is compiled when it is first seen.
  #abstract(type: GraphQLOutputType, trees: Selected['trees']): Collect {
    const known = new Map<GraphQLObjectType, Collect | null>();
    return (object, seen, place) => {
      const concrete = typeOf(this.#source.marks.schema, object, type);
      if (!concrete) {
        return;
      }
      const collect = known.has(concrete) ? known.get(concrete) : this.object({ trees, type: concrete });
      known.set(concrete, collect ?? null);
      collect?.(object, seen, place);
    };
  }
}

interface WatchedField {
  readonly alias: string;
  /** Its place among the operation's coordinates. */
  readonly place: number;
}

function watch(subject: Subject, fields: readonly WatchedField[]): Collect {
  const all = placesOf(fields);
  return (object, seen, place) => {
    const places = isWhole(fields, object, place)
      ? all
      : placesOf(fields.filter(({ alias }) => isShown(object[alias], alias, place)));
    if (places.length > 0) {
      seen.begin(places);
      seen.end(subject.addTo(object, seen));
    }
  };
}

// Without a function for each object: a page has many.
function isWhole(fields: readonly WatchedField[], object: Row, place: Place): boolean {
  for (const { alias } of fields) {
    if (!isShown(object[alias], alias, place)) {
      return false;
    }
  }
  return true;
}

function placesOf(fields: readonly WatchedField[]): Places {
  return fields.map(({ place }) => place).toSorted((one, other) => one - other);
}

// Null tells something, too ("none is registered"), unless it stands for a refusal or a failure.
function isShown(value: unknown, alias: string, place: Place): boolean {
  return value === null ? !place?.errors.has([...place.path, alias]) : value !== undefined;
}

function throughLists(collect: Collect): CollectValue {
  return function visit(value, seen, place) {
    if (Array.isArray(value)) {
      // Without an iterator, which makes a pair for each element.
      for (let index = 0; index < value.length; index += 1) {
        visit(value[index], seen, within(place, index));
      }
    } else if (isObject(value)) {
      collect(value, seen, place);
    }
  };
}

function within(place: Place, step: string | number): Place {
  return place && { errors: place.errors, path: [...place.path, step] };
}
