import type { Fetcher } from '@graphiql/toolkit';
import type { Ask } from '../session/personas.ts';
import { byItsOwnOperation } from './its-own-operation.ts';
import type { Run } from './run.ts';
import { purposeHeaders, type Session } from './session.ts';
import { withoutPlan } from './told-plan.ts';
import { rememberTokens } from './tokens.ts';

// A record may carry the moment in which the question arrived, a little before the answer's own second began.
const MARGIN_MS = 1_500;

interface Listening {
  /** Told of every run. */
  readonly onRun?: (run: Run) => void;
  /** Puts into an introspection what the docs are to say besides. */
  readonly describe?: (introspection: unknown) => Promise<unknown>;
}

/**
 * Sends what the editor holds to the hub of this page, as the session of the moment. A header typed into the
 * editor wins. The introspection states no purpose: a schema is nobody's data. Of everything else the plan is asked
 * for beside the answer, and `onRun` is told.
 */
export function createHubFetcher(
  ask: Ask,
  currentSession: () => Session,
  { onRun = () => {}, describe = (schema) => Promise.resolve(schema) }: Listening = {},
): Fetcher {
  const tokenOf = rememberTokens(ask);
  return async (given, options) => {
    const session = currentSession();
    const isIntrospection = given.operationName === 'IntrospectionQuery';
    const params = isIntrospection ? given : byItsOwnOperation(given);
    const began = performance.now();
    const response = await ask('/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json;q=0.9',
        ...(session.persona === '' ? {} : { authorization: `Bearer ${await tokenOf(session.persona)}` }),
        ...(isIntrospection ? {} : purposeHeaders(session)),
        ...options?.headers,
      },
      body: JSON.stringify(isIntrospection ? params : { ...params, extensions: { plan: true } }),
    });
    const { answer, plan } = withoutPlan(await response.json());
    if (isIntrospection) {
      return (await describe(answer)) as Awaited<ReturnType<Fetcher>>;
    }
    const tookMs = performance.now() - began;
    onRun({ asked: params, session, since: sinceOf(response, tookMs), tookMs, answer, plan });
    return answer as Awaited<ReturnType<Fetcher>>;
  };
}

// By the hub's clock: that of the reader may be wrong.
function sinceOf(response: Response, tookMs: number): string {
  const told = Date.parse(response.headers.get('date') ?? '');
  const answered = Number.isNaN(told) ? Date.now() : told;
  return new Date(answered - tookMs - MARGIN_MS).toISOString();
}
