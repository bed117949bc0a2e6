import * as v from 'valibot';

import { type ByteRoute } from '#shared/byte-route.ts';
import { unsealBytes } from '#shared/seal.ts';

import { type DossiersContext } from '../context.ts';
import { placeOfFile, sealedBytesOf } from '../entities/file-loaders.ts';
import { keepFile } from '../operations/keep-file.ts';
import { accountOf } from '../rules/account-of.ts';
import { MEDIA_TYPES } from '../rules/file-type.ts';
import { MOST_FILE_BYTES } from '../rules/file-terms.ts';
import { mayReadFile } from './uploaded-file.ts';

// The head of a message is one short line.
const HEAD_BYTES = 1_024;
const NO_BYTES = Buffer.alloc(0);

const uploadSchema = v.object({ intake: v.nullable(v.pipe(v.string(), v.uuid())) });
const readSchema = v.object({ id: v.string() });

/** `POST /files`: keeps an uploaded paper. The head answers with what was kept, or why nothing was. */
const upload: ByteRoute<DossiersContext> = {
  path: '/files',
  mostBytes: MOST_FILE_BYTES + HEAD_BYTES,
  answer: async (context, { head, bytes }) => {
    const asked = v.safeParse(uploadSchema, head);
    const kept = asked.success ? await keepFor(context, asked.output.intake, bytes) : 'INTAKE_UNKNOWN';
    return { head: typeof kept === 'string' ? { refused: kept } : { kept }, bytes: NO_BYTES };
  },
};

async function keepFor(context: DossiersContext, intakeId: string | null, bytes: Buffer) {
  const { caller, em, now, seals, loaders } = context;
  const account = accountOf(caller.actor);
  const partyRef = personOf(context);
  if (account === null || (partyRef === null && intakeId === null)) {
    // An officer hands in somebody's paper: whose, an intake tells.
    return account === null ? 'NOT_ALLOWED' : 'INTAKE_NEEDED';
  }
  if (intakeId !== null && (await loaders.intakeById.load(intakeId)) === null) {
    return 'INTAKE_UNKNOWN';
  }
  return keepFile(em, { bytes, account, partyRef, intakeId, now, seals });
}

/** `POST /files/read`: the content of a paper that the caller may read; the head is `found: false` for any other. */
const read: ByteRoute<DossiersContext> = {
  path: '/files/read',
  mostBytes: HEAD_BYTES,
  answer: async (context, { head }) => {
    const asked = v.safeParse(readSchema, head);
    const file = asked.success ? await context.loaders.fileById.load(asked.output.id) : null;
    const sealed =
      file !== null && mayReadFile(context, file)
        ? await sealedBytesOf(context.em.getKysely<unknown>(), file.id)
        : null;
    return file === null || sealed === null
      ? { head: { found: false }, bytes: NO_BYTES }
      : {
          head: { found: true, ...MEDIA_TYPES[file.mediaType], sha256: file.sha256 },
          bytes: unsealBytes(sealed, placeOfFile(file.id), context.seals),
        };
  },
};

function personOf({ caller: { actor } }: DossiersContext): string | null {
  return actor.kind === 'CITIZEN' || actor.kind === 'REPRESENTATIVE' ? actor.ref : null;
}

/** What dossiers answers beside GraphQL: uploaded papers. */
export const fileRoutes: readonly ByteRoute<DossiersContext>[] = [upload, read];
