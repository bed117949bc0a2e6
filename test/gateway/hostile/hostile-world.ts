import { compose } from '#schema/commands/compose.ts';
import { gatewayKeysOf } from '#shared/keys.ts';
import type { SubgraphLimits } from '#shared/subgraph-limits.ts';

import { createAnswerer } from '../../../gateway/answer.ts';
import { DEFAULT_LIMITS } from '../../../gateway/guard/limits.ts';
import { createMetrics } from '../../../gateway/http/internal-server.ts';
import { connectSubgraphs } from '../../../gateway/subgraphs.ts';
import { readSupergraph } from '../../../gateway/supergraph/supergraph.ts';
import { anonymous } from '../../support/callers.ts';
import { keepingLog } from '../../support/keeping-log.ts';
import { honest, startHostileSubgraph, type Behaviour } from '../../support/hostile-subgraph.ts';
import { freshKeys } from '../../support/hub-keys.ts';
import { memorySubgraph } from '../../support/memory-subgraph.ts';

/** What the gateway answered. */
export interface WorldAnswer {
  readonly text: string;
  readonly data: unknown;
  readonly errors: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: Readonly<Record<string, unknown>>;
  }[];
  readonly milliseconds: number;
}

/** The gateway over an honest owner of people and a hostile owner of notes about them, over real HTTP. */
export interface HostileWorld {
  readonly asks: (text: string) => Promise<WorldAnswer>;
  /** How the owner of notes behaves from now on. */
  readonly notesBehave: (behaviour: Behaviour) => void;
  readonly requests: () => number;
  readonly bytesSent: () => number;
  readonly stop: () => Promise<void>;
}

/** The people of this world, in their order. */
export const PEOPLE = ['p1', 'p2', 'p3', 'p4'] as const;

const people = memorySubgraph(
  'people',
  `type Query { people: [Person!]  hello: String }
   type Person @key(fields: "id") { id: ID!  name: String }`,
  {
    Query: { people: () => PEOPLE.map((id) => ({ id })), hello: () => 'hello' },
    Person: {
      __resolveReference: (person: unknown) => person,
      name: ({ id }: { id: string }) => `name of ${id}`,
    },
  },
);

const notes = memorySubgraph(
  'notes',
  `scalar Json
   enum Mood { GOOD BAD }
   type Query { news: String  paper: Paper }
   type Paper { title: String }
   type Person @key(fields: "id") {
     id: ID!  note: String  age: Int  mood: Mood  tags: [String!]  secret: String!  boss: Person  extra: Json
   }`,
  {
    Query: { news: () => 'news', paper: () => ({ title: 'paper' }) },
    Person: {
      __resolveReference: (person: unknown) => person,
      note: ({ id }: { id: string }) => `note of ${id}`,
      age: () => 40,
      mood: () => 'GOOD',
      tags: ({ id }: { id: string }) => [`tag of ${id}`],
      secret: ({ id }: { id: string }) => `secret of ${id}`,
      boss: () => ({ id: 'p1' }),
      extra: () => ({ free: 'form' }),
    },
  },
);

/** How long a subgraph may take in this world. */
const SUBGRAPH_MS = 1_000;
/** Within this time every answer is there, however the owner of notes behaves; the machine may be busy with other tests. */
export const DEADLINE_MS = 5_000;
/** For tests in which nobody is late on purpose. */
export const PATIENTLY: Partial<SubgraphLimits> = { deadlineMs: 30_000 };

/** Starts the world. The deadlines are short, so that nobody waits. */
export async function startHostileWorld(limits: Partial<SubgraphLimits> = {}): Promise<HostileWorld> {
  const running = { people: await startHostileSubgraph(people), notes: await startHostileSubgraph(notes) };
  const supergraph = readSupergraph(compose([notes, people]));
  const subgraphs = connectSubgraphs({
    urls: { people: running.people.url, notes: running.notes.url },
    // Both are somebody else's: the hub signs nothing for them.
    keys: { ...gatewayKeysOf(freshKeys()), macTo: new Map() },
    now: () => new Date(),
    toldWhoAsks: new Map(),
    metrics: createMetrics(),
    limits: { deadlineMs: SUBGRAPH_MS, strikes: 1_000, ...limits },
  });
  const answerer = createAnswerer({
    supergraph,
    subgraphs,
    recordsOf: keepingLog,
    limits: DEFAULT_LIMITS,
    openIntrospection: true,
  });
  return {
    asks: async (text) => {
      const started = performance.now();
      const request = { text, operationName: null, variables: {}, readOnly: false };
      const answer = await answerer.answer(request, anonymous, new AbortController().signal);
      const written = answer.data.toString();
      const data: unknown = JSON.parse(written);
      return { text: written, data, errors: answer.errors, milliseconds: performance.now() - started };
    },
    notesBehave: (behaviour) => {
      running.notes.behave = behaviour;
    },
    requests: running.notes.requests,
    bytesSent: running.notes.bytesSent,
    stop: async () => {
      running.notes.behave = honest;
      await Promise.all([running.people.stop(), running.notes.stop()]);
      await subgraphs.close();
    },
  };
}

/** Answers about entities after `tamper` has changed them; what it gives back is sent in their place. */
export function tampered(tamper: (entities: Record<string, unknown>[]) => unknown): Behaviour {
  return ({ response, honest: answer }) => {
    // What our own honest executor wrote.
    const given = JSON.parse(answer) as { data: { _entities: Record<string, unknown>[] } };
    const entities = tamper(given.data._entities);
    response
      .writeHead(200, { 'content-type': 'application/json' })
      .end(JSON.stringify({ data: { _entities: entities } }));
  };
}
