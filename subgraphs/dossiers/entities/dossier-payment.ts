import { defineEntity, p } from '@mikro-orm/core';

import type { RowOf } from './read-rows.ts';

/** The table of fees and charges. */
export const DossierPaymentSchema = defineEntity({
  name: 'DossierPayment',
  tableName: 'dossier_payment',
  properties: {
    dossierCode: p.text().primary(),
    /** Its place among the others of the dossier, from 1. */
    position: p.integer().primary(),
    nameVi: p.text(),
    nameEn: p.text(),
    /** Whole đồng; text, as PostgreSQL hands over an int8. */
    amount: p.bigint('string'),
    state: p.text().$type<'DUE' | 'PAID' | 'REFUND_DUE' | 'REFUNDED'>(),
    method: p.text().$type<'NATIONAL_PORTAL' | 'AGENCY_SYSTEM' | 'COUNTER'>().nullable(),
    paidAt: p.datetime(3).nullable(),
  },
});

/** A fee or charge of a dossier. */
export class DossierPayment extends DossierPaymentSchema.class {}
DossierPaymentSchema.setClass(DossierPayment);

/** A payment as it is read. */
export type PaymentRow = RowOf<DossierPayment>;
