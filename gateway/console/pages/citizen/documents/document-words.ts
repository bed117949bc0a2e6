import type { Words } from '../../../words/words.ts';
import type { LegalForm, SignatureState } from './generated/my-documents.ts';

/** What a document is in law. @see Luật Giao dịch điện tử 20/2023/QH15, Điều 10 và 12 */
export const LEGAL_FORM: Readonly<Record<LegalForm, Words>> = {
  ORIGINAL: { vi: 'Số hóa từ bản chính', en: 'Digitised from an original' },
  COPY: { vi: 'Số hóa từ bản sao', en: 'Digitised from a copy' },
  E_ORIGINAL: { vi: 'Bản điện tử gốc', en: 'Electronic original' },
};

/** What the source states about the signature; the hub verifies nothing itself. */
export const SIGNATURE: Readonly<Record<SignatureState, Words>> = {
  SIGNED_VALID: { vi: 'Chữ ký số hợp lệ', en: 'Signature valid' },
  SIGNED_INVALID: { vi: 'Chữ ký số không hợp lệ', en: 'Signature not valid' },
  UNSIGNED: { vi: 'Không ký số', en: 'Not signed' },
  NOT_STATED: { vi: 'Nguồn không nêu chữ ký số', en: 'Signature not stated' },
};
