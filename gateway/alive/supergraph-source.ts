/** What a gateway serves: the whole graph, and what smaller audiences see of it. */
export interface Composed {
  /** The composed SDL of the whole graph. */
  readonly supergraph: string;
  /** Composed SDL by the name of each contract: the same subgraphs, less of their fields. */
  readonly contracts: readonly { readonly name: string; readonly supergraph: string }[];
}

/** Who is told what a source holds. */
export interface SourceListener {
  /** It holds something else. Never fails: what cannot be served is told elsewhere. */
  readonly changed: (composed: Composed) => Promise<void>;
  /** It holds nothing that may be served any more, and why. */
  readonly failed: (reason: unknown) => void;
}

/** A source that is being followed. */
export interface Followed {
  /** Looks at once, and tells what is there also when it is what was told last. */
  readonly reload: () => Promise<void>;
  /** Ends the following, when what is being told has been dealt with. */
  readonly stop: () => Promise<void>;
}

/** Where a gateway has its supergraph from. */
export interface SupergraphSource {
  /** How messages name it. */
  readonly name: string;
  /** What it holds now. Fails with the reason why that may not be served. */
  readonly read: () => Promise<Composed>;
  /** What may be served in its place while it is broken or away, the best first. */
  readonly instead: () => readonly Composed[];
  /** Is told what is served, to have it at another start. */
  readonly keep: (composed: Composed) => void;
  /** Tells what it holds from now on; what was read is known. */
  readonly follow: (listener: SourceListener) => Followed;
}

/** Whether two are the same in every part. */
export function isSameGraph(one: Composed, other: Composed): boolean {
  return (
    one.supergraph === other.supergraph &&
    one.contracts.length === other.contracts.length &&
    one.contracts.every(
      ({ name, supergraph }, place) =>
        other.contracts[place]?.name === name && other.contracts[place].supergraph === supergraph,
    )
  );
}
