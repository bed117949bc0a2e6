/** An error of an answer, as the pages show it. */
export interface Fault {
  /** From the closed list of the hub; `NETWORK` when the hub itself was not reached. */
  readonly code: string;
  /** What the hub says, in the reader's language; it repeats nobody's identifier. */
  readonly message: string;
  /** Where in the answer, such as `me.residence`; empty: all of it. */
  readonly path: string;
  /** The field that was refused, such as `Citizen.fullName`; null when none was. */
  readonly coordinate: string | null;
  /** The owner that is away; null when none is. */
  readonly subgraph: string | null;
  /** Since when, RFC 3339; null where that is not known. */
  readonly since: string | null;
}

const AWAY = new Set(['SUBGRAPH_UNAVAILABLE', 'SUBGRAPH_INVALID', 'ACCESS_LOG_UNAVAILABLE', 'NETWORK']);
const REFUSED = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'PURPOSE_REQUIRED',
  'PURPOSE_DENIED',
  'CASE_DENIED',
  'CONSENT_MISSING',
]);

/** What a fault means to a reader: somebody is away, it is not for them, or something else went wrong. */
export function faultKind({ code }: Fault): 'away' | 'refused' | 'failed' {
  if (AWAY.has(code)) {
    return 'away';
  }
  return REFUSED.has(code) ? 'refused' : 'failed';
}

/** Reads the `errors` of a GraphQL answer. */
export function readFault(error: {
  readonly message: string;
  readonly path?: readonly (string | number)[] | undefined;
  readonly extensions?: Readonly<Record<string, unknown>> | undefined;
}): Fault {
  const told = (name: string): string | null => {
    const value = error.extensions?.[name];
    return typeof value === 'string' ? value : null;
  };
  return {
    code: told('code') ?? 'INTERNAL',
    message: error.message,
    path: (error.path ?? []).join('.'),
    coordinate: told('coordinate'),
    subgraph: told('subgraph'),
    since: told('since'),
  };
}
