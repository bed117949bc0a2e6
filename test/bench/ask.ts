/** What a gateway answered: a GraphQL response. */
export interface Answered {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly path?: readonly (string | number)[] }[];
}

const HEADERS = { 'content-type': 'application/json', accept: 'application/json' };

/** Asks a gateway once and gives what it answers, errors or not. */
export async function ask(url: string, body: string): Promise<Answered> {
  const response = await fetch(url, { method: 'POST', headers: HEADERS, body });
  // A gateway answers as GraphQL over HTTP says.
  return (await response.json()) as Answered;
}

/** Asks a gateway for data. Throws when it tells of errors. */
export async function dataOf(url: string, body: string): Promise<unknown> {
  const { data, errors } = await ask(url, body);
  if (errors) {
    throw new Error(`${url} refused: ${JSON.stringify(errors).slice(0, 500)}`);
  }
  return data;
}
