/** What a gateway answered: a GraphQL response. */
export interface Answered {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly path?: readonly (string | number)[] }[];
}

type Headers = Readonly<Record<string, string>>;

const HEADERS = { 'content-type': 'application/json', accept: 'application/json' };

/** Asks a gateway once and gives what it answers, errors or not. */
export async function ask(url: string, body: string, more: Headers = {}): Promise<Answered> {
  const response = await fetch(url, { method: 'POST', headers: { ...HEADERS, ...more }, body });
  // A gateway answers as GraphQL over HTTP says.
  return (await response.json()) as Answered;
}

/** Asks a gateway for data. Throws when it tells of errors. */
export async function dataOf(url: string, body: string, more: Headers = {}): Promise<unknown> {
  const { data, errors } = await ask(url, body, more);
  if (errors) {
    throw new Error(`${url} refused: ${JSON.stringify(errors).slice(0, 500)}`);
  }
  return data;
}
