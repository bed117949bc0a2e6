/** Somebody of the demo world whom the page can act for. `purpose` and `case` are null where none comes naturally. */
export interface Persona {
  readonly persona: string;
  readonly vi: string;
  readonly en: string;
  readonly kind: string;
  readonly purpose: string | null;
  readonly case: string | null;
}

/** How the page asks its hub: the browser's `fetch`, with addresses relative to the page. */
export type Ask = (path: string, init?: RequestInit) => Promise<Response>;

/** The personas that the hub offers; an empty list when it offers none, as a hub in production does. */
export async function loadPersonas(ask: Ask): Promise<readonly Persona[]> {
  try {
    const response = await ask('/demo/personas');
    const rows: unknown = response.ok ? await response.json() : [];
    return Array.isArray(rows) ? rows.map(readPersona).filter((row) => row !== null) : [];
  } catch {
    return [];
  }
}

/** A fresh access token of this persona. Rejects when the hub issues none. */
export async function fetchToken(ask: Ask, persona: string): Promise<string> {
  const response = await ask(`/demo/token?persona=${encodeURIComponent(persona)}`);
  if (!response.ok) {
    throw new Error(`The hub issued no token for this persona (HTTP ${response.status}).`);
  }
  return (await response.text()).trim();
}

function readPersona(row: unknown): Persona | null {
  if (typeof row !== 'object' || row === null || !('persona' in row) || typeof row.persona !== 'string') {
    return null;
  }
  const text = new Map(Object.entries(row).filter(isText));
  const { persona } = row;
  const textOf = <T>(key: string, otherwise: T): string | T => text.get(key) ?? otherwise;
  return {
    persona,
    vi: textOf('vi', persona),
    en: textOf('en', persona),
    kind: textOf('kind', 'other').toLowerCase(),
    purpose: textOf('purpose', null),
    case: textOf('case', null),
  };
}

function isText(entry: [string, unknown]): entry is [string, string] {
  return typeof entry[1] === 'string';
}
