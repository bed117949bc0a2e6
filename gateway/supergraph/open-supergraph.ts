import type { DocumentNode } from 'graphql';

import { inBothLanguages } from '#shared/errors.ts';

import { saysAnythingPersonal } from './marked-fields.ts';
import { SupergraphRefused } from './supergraph-refused.ts';

/** Refuses a supergraph that says anything of a person to be served to callers who show no token. */
export function requireNothingPersonal(supergraph: DocumentNode): void {
  if (saysAnythingPersonal(supergraph)) {
    throw new SupergraphRefused(
      inBothLanguages({
        vi: 'Từ chối --open: supergraph này có trường @personal, nên người hỏi phải có thẻ truy cập',
        en: '--open is refused: this supergraph has @personal fields, so whoever asks needs a token',
      }),
    );
  }
}
