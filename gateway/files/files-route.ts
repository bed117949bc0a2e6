import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import * as v from 'valibot';

import type { Caller } from '#shared/caller.ts';
import { SubgraphFailure } from '#shared/subgraph-client.ts';

import type { Answerer } from '../answer.ts';
import type { Callers } from '../http/callers.ts';
import { requireSameSite } from '../http/same-site.ts';
import { traceOf } from '../http/trace-context.ts';
import type { ByteClient } from './byte-client.ts';
import { permitReading } from './read-permission.ts';
import { checkDigest, readMatter } from './upload-head.ts';
import { AWAY, NO_FILE, refusalOf, SIGN_IN, TOO_BUSY } from './upload-refusals.ts';

/** What papers are served with. */
export interface FilesOptions {
  readonly answerer: Pick<Answerer, 'answer'>;
  readonly callers: Callers;
  readonly client: ByteClient;
  /** The caller's grant for the subgraph that keeps papers. */
  readonly grantFor: (caller: Caller) => Promise<string>;
  readonly deadlineMs: number;
}

/** How large a paper may be, in bytes. Dossiers has the same rule; here it keeps what is larger from being read at all. */
const MOST_BYTES = 10 * 1024 * 1024;
const TAKEN = ['application/pdf', 'image/png', 'image/jpeg', 'application/octet-stream'];
const NO_BYTES = Buffer.alloc(0);
// Each may hold ten megabytes for as long as it takes to arrive, and nobody alone takes the room of all.
const MOST_AT_ONCE = 32;
const MOST_OF_ONE = 4;

/** Serves `/files`: papers are uploaded with PUT and read with GET, by the same tokens, purposes and cases as the graph. */
export function serveFiles(app: FastifyInstance, options: FilesOptions): void {
  app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, _payload, done) => done(refusalOf('TYPE_UNKNOWN')));
    scope.addContentTypeParser(TAKEN, { parseAs: 'buffer', bodyLimit: MOST_BYTES }, (_request, body, done) =>
      done(null, body),
    );
    // What is larger than a paper may be never arrives; whoever sent it is told how large one may be.
    scope.setErrorHandler((error) => {
      throw isTooLarge(error) ? refusalOf('TOO_LARGE') : error;
    });
    routeUpload(scope, options);
    routeRead(scope, options);
  });
}

function isTooLarge(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'FST_ERR_CTP_BODY_TOO_LARGE';
}

const keptSchema = v.object({
  kept: v.object({ id: v.string(), sha256: v.string(), mediaType: v.string(), size: v.number() }),
});
const refusedSchema = v.object({ refused: v.string() });

function routeUpload(scope: FastifyInstance, { callers, client, grantFor }: FilesOptions): void {
  const arriving = new Map<FastifyRequest, string>();
  // Before any of its bytes is read: they may take two minutes.
  const onRequest = async (request: FastifyRequest): Promise<void> => {
    requireSameSite(request);
    const { actor } = await callers.of(request);
    if (actor.kind === 'ANONYMOUS') {
      throw SIGN_IN;
    }
    const who = JSON.stringify(actor);
    const theirs = [...arriving.values()].filter((other) => other === who).length;
    if (arriving.size >= MOST_AT_ONCE || theirs >= MOST_OF_ONE) {
      throw TOO_BUSY;
    }
    arriving.set(request, who);
    request.raw.once('close', () => arriving.delete(request));
  };
  scope.put('/files', { bodyLimit: MOST_BYTES, onRequest }, async (request, reply) => {
    const caller = await callers.of(request);
    const head = { ...readMatter(request.query) };
    const bytes = Buffer.isBuffer(request.body) ? request.body : NO_BYTES;
    checkDigest(request.headers['content-digest'], bytes);
    const { head: answer } = await sent(client.send('/files', await grantFor(caller), { head, bytes }));
    const kept = v.safeParse(keptSchema, answer);
    if (!kept.success) {
      throw refusalOf(v.parse(refusedSchema, answer).refused);
    }
    const { id } = kept.output.kept;
    return reply.code(201).header('location', `/files/${id}`).send(kept.output.kept);
  });
}

const foundSchema = v.object({ found: v.literal(true), mediaType: v.string(), ending: v.string() });

function routeRead(scope: FastifyInstance, options: FilesOptions): void {
  scope.get<{ Params: { readonly id: string } }>('/files/:id', async (request, reply) => {
    requireSameSite(request);
    const { id } = request.params;
    const caller = await options.callers.of(request);
    if (caller.actor.kind === 'ANONYMOUS') {
      throw SIGN_IN;
    }
    const passedOn = { trace: traceOf(request.headers), deadlineAt: Date.now() + options.deadlineMs };
    await permitReading(options.answerer, caller, { id, passedOn });
    const grant = await options.grantFor(caller);
    const message = { head: { id }, bytes: NO_BYTES };
    const { head, bytes } = await sent(options.client.send('/files/read', grant, message));
    const found = v.safeParse(foundSchema, head);
    if (!found.success) {
      throw NO_FILE;
    }
    return sendFile(reply, { ...found.output, id, bytes });
  });
}

interface Sent {
  readonly id: string;
  readonly mediaType: string;
  readonly ending: string;
  readonly bytes: Buffer;
}

// A paper is somebody's upload: no browser is to run anything in it, nor to guess what it is, nor to keep it.
function sendFile(reply: FastifyReply, { id, mediaType, ending, bytes }: Sent): FastifyReply {
  return reply
    .type(mediaType)
    .header('content-disposition', `attachment; filename="${id}.${ending}"`)
    .header('x-content-type-options', 'nosniff')
    .header('content-security-policy', "default-src 'none'; sandbox")
    .header('cache-control', 'no-store')
    .header('vary', 'authorization')
    .send(bytes);
}

async function sent<Value>(sending: Promise<Value>): Promise<Value> {
  try {
    return await sending;
  } catch (error) {
    throw error instanceof SubgraphFailure ? AWAY : error;
  }
}
