import type { HubAnswer, HubWorld, Question } from './hub-world.ts';

/** The first event of a subscription, or the answer that refuses it; then the listener leaves. */
export async function firstEvent(
  world: HubWorld,
  persona: string | null,
  query: string,
  question: Question = {},
): Promise<Pick<HubAnswer, 'status' | 'data' | 'errors'>> {
  const { response, next, leave } = await listens(world, persona, query, question);
  const text = response.headers.get('content-type')?.includes('event-stream') === true ? await next() : '{}';
  await leave();
  // A GraphQL answer, or nothing when the stream was refused.
  const { data = null, errors = [] } = JSON.parse(text) as { data?: unknown; errors?: HubAnswer['errors'] };
  return { status: response.status, data: data as never, errors };
}

/** A stream that somebody listens to. */
export interface Listening {
  readonly response: Response;
  /** The data of the next event; an empty object when the stream ends before, or the listener leaves. */
  readonly next: () => Promise<string>;
  readonly leave: () => Promise<void>;
}

/** Listens to a subscription as a persona; null as nobody. */
export async function listens(
  world: HubWorld,
  persona: string | null,
  query: string,
  question: Question = {},
): Promise<Listening> {
  const bearer = question.bearer ?? (persona === null ? null : await world.token(persona));
  const response = await fetch(`${world.url}/graphql/stream`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'text/event-stream',
      ...(bearer !== null && { authorization: `Bearer ${bearer}` }),
      ...(question.purpose !== undefined && { 'x-hub-purpose': question.purpose }),
      ...(question.caseCode !== undefined && { 'x-hub-case': question.caseCode }),
    },
    body: JSON.stringify({ query }),
  });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  const next = async (): Promise<string> => {
    const found = /^event: next\ndata: (.*)\n\n/m.exec(text);
    if (found) {
      text = text.slice(found.index + found[0].length);
      return found[1] ?? '{}';
    }
    const more = await reader?.read();
    text += more?.value ?? '';
    return more === undefined || more.done ? '{}' : next();
  };
  return { response, next, leave: async () => reader?.cancel() };
}
