import type { Kysely } from 'kysely';

import { callerError } from '#shared/errors.ts';
import { consistencySteps } from '#shared/merkle-proof.ts';

import { createProofLoader, pathsOf } from './proof-loader.ts';
import { newestHead } from './tree-rows.ts';

/** Every way to the log's tree. It names nobody, so anyone may read it; a record's proof is reached through the record alone. */
export function createTreeLoaders(db: Kysely<unknown>) {
  const proofs = createProofLoader(db);
  return {
    /** Null: the record is not sealed yet. */
    proofOf: (record: { readonly id: string; readonly at: string | Date }) => proofs.load(record),
    /** The newest signed head. Null: nothing is sealed yet. */
    treeHead: () => newestHead(db),
    /** The hashes that prove a tree to be the beginning of another. Fails with BAD_USER_INPUT for sizes that the log never had. */
    consistencyPath: async (first: number, second: number): Promise<readonly Buffer[]> => {
      const size = (await newestHead(db))?.size ?? 0;
      const isAsked = Number.isSafeInteger(first) && Number.isSafeInteger(second);
      if (!isAsked || first < 0 || first > second || second > size) {
        throw callerError('BAD_USER_INPUT', {
          vi: 'Đối số "first" phải từ 0 tới "second", và "second" không lớn hơn số lá hiện có.',
          en: 'Argument "first" must be from 0 to "second", and "second" not above the number of leaves.',
        });
      }
      const steps = consistencySteps(first, second);
      return (await pathsOf(db, [steps]))(steps);
    },
  };
}
