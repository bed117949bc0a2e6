import { type Caller, type Coordinates } from '#shared/caller.ts';

const NONE: ReadonlySet<string> = new Set();

/** The caller as one subgraph needs to know them: of the fields that they may read only those which it answers. */
export function narrowed(caller: Caller, answered: ReadonlySet<string> = NONE): Caller {
  const { opens, represents } = caller;
  const among = (coordinates: Coordinates): Coordinates =>
    coordinates === 'ALL' ? 'ALL' : coordinates.intersection(answered);
  return {
    ...caller,
    opens: { ...opens, own: among(opens.own), list: among(opens.list), case: among(opens.case) },
    represents: represents.map(({ ref, basis, coordinates }) => ({
      ref,
      basis,
      coordinates: among(coordinates),
    })),
  };
}
