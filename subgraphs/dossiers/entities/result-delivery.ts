import { defineEntity, p } from '@mikro-orm/core';

import type { PartyKind } from './dossier.ts';
import type { RowOf } from './read-rows.ts';

/** The table of results on their way into their owners' stores. */
export const ResultDeliverySchema = defineEntity({
  name: 'ResultDelivery',
  tableName: 'result_delivery',
  uniques: [{ properties: ['dossierCode', 'type'] }],
  properties: {
    id: p.uuid().primary(),
    dossierCode: p.text(),
    /** Code of the kind of result; a dossier has one of a kind. */
    type: p.text(),
    /** In whose store it goes. */
    ownerKind: p.text().$type<PartyKind>(),
    ownerRef: p.uuid(),
    /** As printed. Null: it has none, or the store has it. */
    number: p.text().nullable(),
    issuer: p.text(),
    issuedOn: p.type('date').$type<string>(),
    validUntil: p.type('date').$type<string>().nullable(),
    legalForm: p.text().$type<'ORIGINAL' | 'COPY' | 'E_ORIGINAL'>(),
    signature: p.text().$type<'SIGNED_VALID' | 'SIGNED_INVALID' | 'UNSIGNED' | 'NOT_STATED'>(),
    sha256: p.text(),
    /** Null: on its way. */
    documentId: p.uuid().nullable(),
    /** Why the store did not take it. Null: nothing is wrong. */
    problem: p.text().nullable(),
  },
});

/** The intention to store a result, written with the step that returns it; the document itself is kept by citizens. */
export class ResultDelivery extends ResultDeliverySchema.class {}
ResultDeliverySchema.setClass(ResultDelivery);

/** A delivery as it is read. */
export type StoredDelivery = RowOf<ResultDelivery>;
