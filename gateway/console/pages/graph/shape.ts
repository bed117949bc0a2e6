/** What the board publishes of a subgraph that the picture needs. */
export interface Knower {
  readonly name: string;
  readonly entities: readonly string[];
  /** What people call it, shown below its name; absent: it has no other name. */
  readonly caption?: string | undefined;
}

/** A thing of the picture. */
export interface Thing {
  /** Unique in the picture; a subgraph and an entity may have one name. */
  readonly id: string;
  readonly kind: 'subgraph' | 'entity';
  readonly name: string;
  /** An entity that at least two subgraphs know: it joins them. Always false of a subgraph. */
  readonly joins: boolean;
  /** What people call it; empty: it has no other name. */
  readonly caption: string;
}

/** A subgraph knows an entity by a key. */
export interface Knows {
  readonly subgraph: string;
  readonly entity: string;
}

/** The picture before anything has a place. */
export interface Shape {
  readonly things: readonly Thing[];
  readonly knows: readonly Knows[];
}

/** An id of the picture. */
export function thingId(kind: Thing['kind'], name: string): string {
  return `${kind}:${name}`;
}

/** What the subgraphs publish, as a picture of who knows what. */
export function shapeOf(subgraphs: readonly Knower[]): Shape {
  const knows = subgraphs.flatMap(({ name, entities }) =>
    entities.map((entity) => ({
      subgraph: thingId('subgraph', name),
      entity: thingId('entity', entity),
    })),
  );
  const names = [...new Set(subgraphs.flatMap(({ entities }) => entities))];
  const entities = names.map((name): Thing => {
    const knowers = subgraphs.filter((subgraph) => subgraph.entities.includes(name));
    return { id: thingId('entity', name), kind: 'entity', name, joins: knowers.length > 1, caption: '' };
  });
  const owners = subgraphs.map(({ name, caption = '' }): Thing => ({
    id: thingId('subgraph', name),
    kind: 'subgraph',
    name,
    joins: false,
    caption,
  }));
  return { things: [...owners, ...entities], knows };
}
