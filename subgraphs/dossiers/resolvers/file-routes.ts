import * as v from 'valibot';

import { parseDossierCode } from '#schema/scalars/dossier-code.ts';
import type { ByteRoute } from '#shared/byte-route.ts';
import { unsealBytes } from '#shared/seal.ts';

import type { DossiersContext } from '../context.ts';
import { placeOfFile, sealedBytesOf } from '../entities/file-loaders.ts';
import { keepFile } from '../operations/keep-file.ts';
import { accountOf } from '../rules/account-of.ts';
import { MEDIA_TYPES } from '../rules/file-type.ts';
import { MOST_FILE_BYTES } from '../rules/file-terms.ts';
import { mayReadFile } from './uploaded-file.ts';

// The head of a message is one short line.
const HEAD_BYTES = 1_024;
const NO_BYTES = Buffer.alloc(0);

const isDossierCode = (text: string): boolean => parseDossierCode(text).ok;
const uploadSchema = v.object({
  intake: v.nullable(v.pipe(v.string(), v.uuid())),
  dossier: v.optional(v.nullable(v.pipe(v.string(), v.check(isDossierCode))), null),
});

/** What a paper is for. */
type Matter = v.InferOutput<typeof uploadSchema>;
const readSchema = v.object({ id: v.string() });

/** `POST /files`: keeps an uploaded paper. The head answers with what was kept, or why nothing was. */
const upload: ByteRoute<DossiersContext> = {
  path: '/files',
  mostBytes: MOST_FILE_BYTES + HEAD_BYTES,
  answer: async (context, { head, bytes }) => {
    const asked = v.safeParse(uploadSchema, head);
    const kept = asked.success ? await keepFor(context, asked.output, bytes) : 'INTAKE_UNKNOWN';
    return { head: typeof kept === 'string' ? { refused: kept } : { kept }, bytes: NO_BYTES };
  },
};

async function keepFor(context: DossiersContext, matter: Matter, bytes: Buffer) {
  const { caller, em, now, seals } = context;
  const { intake: intakeId } = matter;
  const account = accountOf(caller.actor);
  const partyRef = personOf(context);
  if (account === null || (partyRef === null && intakeId === null && matter.dossier === null)) {
    // An officer hands in somebody's paper: whose, an intake or the dossier tells that it is brought for.
    return account === null ? 'NOT_ALLOWED' : 'INTAKE_NEEDED';
  }
  const unknown = await unknownIn(context, matter);
  return unknown ?? keepFile(em, { bytes, account, partyRef, intakeId, now, seals });
}

// Neither is told of to whoever may not see it. The dossier itself takes the paper when it is supplied, by its own rule.
async function unknownIn({ loaders }: DossiersContext, { intake, dossier }: Matter) {
  if (intake !== null && (await loaders.intakeById.load(intake)) === null) {
    return 'INTAKE_UNKNOWN';
  }
  return dossier !== null && (await loaders.dossierByCode.load(dossier)) === null ? 'DOSSIER_UNKNOWN' : null;
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
