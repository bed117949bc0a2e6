import {
  getNamedType,
  isAbstractType,
  isObjectType,
  type GraphQLObjectType,
  type GraphQLOutputType,
} from 'graphql';

import type { ResponseShapes, ShapeEntry } from '../plan/response-shape.ts';
import type { Selected } from '../plan/response-writer.ts';
import { typeOf } from '../plan/type-of.ts';
import type { RefusedFields } from '../policies/refused-fields.ts';
import type { Subject } from '../supergraph/subjects.ts';
import type { Places } from './seen-fields.ts';
import type { PersonalMarks } from './watched-fields.ts';

/** An object of an answer, as the subgraphs gave it. */
export type Row = Readonly<Record<string, unknown>>;

/** Where personal data stand in an object of one type. */
export interface WatchedObject {
  readonly watches: readonly Watch[];
  readonly members: readonly WatchedMember[];
}

/** Fields that have one subject: who it is is read once. */
export interface Watch {
  readonly subject: Subject;
  readonly fields: readonly WatchedField[];
  /** The places of all of them. */
  readonly all: Places;
}

/** A personal field. */
export interface WatchedField {
  readonly alias: string;
  /** Its place among the operation's coordinates. */
  readonly place: number;
}

/** A member in which there may be personal data: an object, or lists of such. */
export interface WatchedMember {
  readonly alias: string;
  /** What its objects are, where all are of one type; else what one of them is. Null: nothing personal can stand in that one. */
  readonly inside: WatchedObject | ((object: Row) => WatchedObject | null);
}

/** What answers are watched by. */
export interface WatchSource {
  readonly marks: PersonalMarks;
  readonly shapes: ResponseShapes;
  readonly refused: RefusedFields;
}

/** The objects of one operation that are watched. */
export class WatchedObjects {
  /** The personal fields that were come by, each once. */
  readonly coordinates: string[] = [];
  readonly #source: WatchSource;

  constructor(source: WatchSource) {
    this.#source = source;
  }

  /** Null: nothing personal can stand in such an object. */
  of({ trees, type }: Selected): WatchedObject | null {
    const entries = [...this.#source.shapes.of(trees, type).values()].filter(
      ({ field }) => !this.#source.refused.has(field) && !field.name.startsWith('__'),
    );
    const watches = this.#watches(entries, type);
    const members = entries.flatMap((entry) => this.#member(entry) ?? []);
    return watches.length + members.length === 0 ? null : { watches, members };
  }

  #watches(entries: readonly ShapeEntry[], type: GraphQLObjectType): readonly Watch[] {
    const { subjects } = this.#source.marks.personal;
    const watched = entries.flatMap(({ field: { name, alias } }) => {
      const coordinate = `${type.name}.${name}`;
      const subject = subjects.get(coordinate);
      return subject ? [{ subject, alias, place: this.#placeOf(coordinate) }] : [];
    });
    return [...Map.groupBy(watched, ({ subject }) => subject.selection).values()].flatMap((fields) => {
      const [first] = fields;
      return first ? [{ subject: first.subject, fields, all: placesOf(fields) }] : [];
    });
  }

  #placeOf(coordinate: string): number {
    const known = this.coordinates.indexOf(coordinate);
    return known >= 0 ? known : this.coordinates.push(coordinate) - 1;
  }

  #member({ field: { alias }, type, trees }: ShapeEntry): WatchedMember | null {
    const inside = trees.length === 0 ? null : this.#inside(type, trees);
    return inside && { alias, inside };
  }

  #inside(type: GraphQLOutputType, trees: Selected['trees']): WatchedMember['inside'] | null {
    const named = getNamedType(type);
    if (isObjectType(named)) {
      return this.of({ trees, type: named });
    }
    return isAbstractType(named) ? this.#abstract(named, trees) : null;
  }

  // Of the possible types mostly one or two occur: each is looked at when it is first seen.
  #abstract(type: GraphQLOutputType, trees: Selected['trees']): (object: Row) => WatchedObject | null {
    const known = new Map<GraphQLObjectType, WatchedObject | null>();
    return (object) => {
      const concrete = typeOf(this.#source.marks.schema, object, type);
      if (!concrete) {
        return null;
      }
      const watched = known.get(concrete);
      const found = watched === undefined ? this.of({ trees, type: concrete }) : watched;
      known.set(concrete, found);
      return found;
    };
  }
}

/** The places of fields, in order. */
export function placesOf(fields: readonly WatchedField[]): Places {
  return fields.map(({ place }) => place).toSorted((one, other) => one - other);
}
