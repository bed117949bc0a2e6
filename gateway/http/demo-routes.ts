import type { FastifyInstance, FastifyReply } from 'fastify';

import { ANONYMOUS, type Actor, type Caller } from '#shared/caller.ts';

import type { Answerer } from '../answer.ts';
import { PERSONAS, type Persona } from '../identity/persona.ts';

/** What the demo's own routes take. */
export interface DemoRoutes {
  readonly issue: (persona: string) => Promise<string>;
  readonly answerer: Pick<Answerer, 'answer'>;
}

/** The routes that only a demo has: its personas, their tokens, and a case that suits an officer. */
export function serveDemo(app: FastifyInstance, { issue, answerer }: DemoRoutes): void {
  app.get('/demo/personas', async () =>
    Promise.all(
      [...PERSONAS].map(async ([persona, known]) => {
        const suited = await caseFor(answerer, known);
        return {
          persona,
          vi: known.vi,
          en: known.en,
          kind: known.kind,
          case: suited,
          purpose: purposeFor(known, suited),
        };
      }),
    ),
  );
  app.get<{ Querystring: { persona?: string } }>('/demo/token', async ({ query }, reply) => {
    const known = PERSONAS.has(query.persona ?? '');
    return known ? asText(reply, await issue(query.persona ?? '')) : noSuchPersona(reply);
  });
  app.get<{ Querystring: { persona?: string } }>('/demo/case', async ({ query }, reply) => {
    const known = PERSONAS.get(query.persona ?? '');
    const suited = known ? await caseFor(answerer, known) : null;
    return suited === null ? noSuchPersona(reply) : asText(reply, suited);
  });
}

function asText(reply: FastifyReply, text: string): FastifyReply {
  return reply.type('text/plain; charset=utf-8').header('cache-control', 'no-store').send(text);
}

function noSuchPersona(reply: FastifyReply): FastifyReply {
  const names = [...PERSONAS.keys()].join(', ');
  return asText(
    reply.code(404),
    `Không có vai này, hoặc vai này không có hồ sơ. / No such persona, or it has no case. ${names}\n`,
  );
}

function purposeFor({ kind }: Persona, suited: string | null): string | null {
  if (kind === 'CITIZEN' || kind === 'REPRESENTATIVE') {
    return 'OWN_DATA';
  }
  return suited === null ? null : 'PROCESS_DOSSIER';
}

const OWN_CASES = `{ dossiers(filter: { status: [IN_PROGRESS] }, first: 1) { edges { node { code } } } }`;

// The officer's own newest dossier in progress, found the way the officer would find it.
async function caseFor(
  answerer: DemoRoutes['answerer'],
  { kind, unit, role }: Persona,
): Promise<string | null> {
  if (kind !== 'OFFICER' || unit === undefined || role === undefined) {
    return null;
  }
  const actor: Actor = { kind, unit, role, account: '' };
  // What is asked says nothing of a person, so no purpose has to open anything.
  const caller: Caller = { ...ANONYMOUS, actor, purpose: 'WORK_LIST' };
  const request = { text: OWN_CASES, operationName: null, variables: {}, readOnly: true };
  const { data } = await answerer.answer(request, caller, AbortSignal.timeout(5_000));
  return /"code":"([^"]+)"/.exec(data.toString())?.[1] ?? null;
}
