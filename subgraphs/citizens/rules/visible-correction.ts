import type { SealKey } from '#shared/keys.ts';
import type { RowLook } from '#shared/row-access.ts';

import {
  type CorrectionRequestRow,
  openAnswer,
  openWords,
  type StoredCorrectionRequest,
} from '../entities/correction-request.ts';
import { readOrRefuse } from './read-or-refuse.ts';

/**
 * A request as this look may see it: which value and until when it is answered are open to whoever may see the request at all; its words
 * are opened when they are read, and not before they were allowed.
 * @see Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, Điều 3 and 4
 */
export function visibleCorrection(
  { sealed, sealedAnswer, ...open }: StoredCorrectionRequest,
  look: RowLook,
  seals: readonly SealKey[],
): CorrectionRequestRow {
  return {
    ...open,
    readWords: (coordinate) => readOrRefuse(look, coordinate, () => openWords(open.id, sealed, seals)),
    readAnswer: (coordinate) =>
      readOrRefuse(look, coordinate, () => sealedAnswer && openAnswer(open.id, sealedAnswer, seals)),
  };
}
