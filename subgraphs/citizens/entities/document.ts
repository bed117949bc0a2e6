import { defineEntity, p } from '@mikro-orm/core';

import type { SealKey } from '#shared/keys.ts';
import { seal, unseal } from '#shared/seal.ts';

/** The table of documents in stores. */
export const DocumentSchema = defineEntity({
  name: 'Document',
  tableName: 'document',
  indexes: [
    { expression: 'create index document_of_owner on document (owner_ref, issued_on desc, id desc)' },
    // What a dossier had as its result is found when it is told again.
    { expression: 'create index document_of_dossier on document (dossier_code, type)' },
  ],
  properties: {
    id: p.uuid().primary(),
    /** The person or organisation whose document it is. */
    ownerRef: p.uuid(),
    ownerKind: p.text().$type<'CITIZEN' | 'ORGANIZATION'>(),
    /** Code of the result type, such as KQ.G01.000185. */
    type: p.text(),
    /** Number as printed, sealed. Null: it has none. */
    sealedNumber: p.type('bytea').columnType('bytea').$type<Buffer>().nullable().lazy(),
    issuerCode: p.text().nullable(),
    issuedOn: p.type('date').$type<string>(),
    /** The last day on which it is valid. Null: without end. */
    validUntil: p.type('date').$type<string>().nullable(),
    legalForm: p.text().$type<'ORIGINAL' | 'COPY' | 'E_ORIGINAL'>(),
    signature: p.text().$type<'SIGNED_VALID' | 'SIGNED_INVALID' | 'UNSIGNED' | 'NOT_STATED'>(),
    sha256: p.text(),
    /** The dossier it resulted from. Null: from before the hub. */
    dossierCode: p.text().nullable(),
    /** When the row was put here. Null: before that was kept. */
    storedAt: p.datetime(3).nullable().defaultRaw('now()').index().lazy().hidden(),
  },
});

/** A document in a party's electronic store. Source: NĐ 45/2020/NĐ-CP, article 16. */
export class Document extends DocumentSchema.class {}
DocumentSchema.setClass(Document);

/** What of a document's row is open to whoever may see the document at all. */
export interface StoredDocument {
  readonly id: string;
  readonly ownerRef: string;
  readonly ownerKind: 'CITIZEN' | 'ORGANIZATION';
  readonly type: string;
  readonly issuerCode: string | null;
  readonly issuedOn: string;
  readonly validUntil: string | null;
  readonly legalForm: 'ORIGINAL' | 'COPY' | 'E_ORIGINAL';
  readonly signature: 'SIGNED_VALID' | 'SIGNED_INVALID' | 'UNSIGNED' | 'NOT_STATED';
  readonly sha256: string;
  readonly dossierCode: string | null;
}

/** A document's row as it is stored, with the representative of an owner that is an organisation. */
export interface SealedDocument extends StoredDocument {
  readonly sealedNumber: Buffer | null;
  readonly representativeRef: string | null;
}

/** A document as resolvers get it: its number is still read through the access rule. */
export interface DocumentRow extends StoredDocument {
  /** Throws the refusal when this caller may not read it here. */
  readonly readNumber: () => string | null;
}

/** Which documents of a store a list shows; null leaves a condition out. */
export interface StoreFilter {
  /** Code of the result type. */
  readonly type: string | null;
  /** Issued on or before that day and still valid on it, YYYY-MM-DD. */
  readonly validOn: string | null;
}

/** Seals the printed number of the document of that id. */
export function sealDocumentNumber(id: string, number: string, key: SealKey): Buffer {
  return seal(number, `document.sealed_number.${id}`, key);
}

/** Opens the printed number of the document of that id. Throws when the seal is broken or belongs to another row. */
export function openDocumentNumber(id: string, sealed: Buffer, keys: readonly SealKey[]): string {
  return unseal(sealed, `document.sealed_number.${id}`, keys);
}
