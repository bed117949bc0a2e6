/** A source that an answer itself tells of one of its values. */
export interface ToldSource {
  /** Where it stands in the answer, such as `dossier.fields[3]`. */
  readonly at: string;
  /** The key of the value it stands beside; null: that was not asked for. */
  readonly key: string | null;
  readonly owner: string;
  /** What it was read from, such as `Citizen.residence.area`; null, like what follows: not asked for. */
  readonly path: string | null;
  readonly asOf: string | null;
  readonly assurance: string | null;
}

// What the contract's type Provenance has beside its owner; one of them tells it from anything else with an owner.
const MARKS = ['path', 'asOf', 'assurance'] as const;

/** The sources that stand in an answer's data, in its order, whatever the client calls the field that holds them. */
export function toldSources(answer: unknown): readonly ToldSource[] {
  return isObject(answer) ? sourcesIn(answer['data'], '') : [];
}

function sourcesIn(value: unknown, at: string): readonly ToldSource[] {
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, index) => sourcesIn(item, `${at}[${String(index)}]`));
  }
  if (!isObject(value)) {
    return [];
  }
  const key = textOf(value['key']);
  return Object.entries(value).flatMap(([name, inner]) => {
    const source = sourceOf(inner);
    return source === null ? sourcesIn(inner, at === '' ? name : `${at}.${name}`) : [{ at, key, ...source }];
  });
}

function sourceOf(value: unknown): Omit<ToldSource, 'at' | 'key'> | null {
  const owner = isObject(value) ? textOf(value['owner']) : null;
  if (!isObject(value) || owner === null || MARKS.every((mark) => textOf(value[mark]) === null)) {
    return null;
  }
  const [path, asOf, assurance] = MARKS.map((mark) => textOf(value[mark]));
  return { owner, path: path ?? null, asOf: asOf ?? null, assurance: assurance ?? null };
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
