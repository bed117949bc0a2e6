import { defineEntity, p } from '@mikro-orm/core';

/** The table of what was ordered of sealed investigations. */
export const InvestigationOrderSchema = defineEntity({
  name: 'InvestigationOrder',
  tableName: 'investigation_order',
  properties: {
    id: p.uuid().primary(),
    at: p.datetime(3),
    /** What was ordered, by whom and on what it rests (`InvestigationNote`): the text that is signed. */
    note: p.text(),
    /** Raw Ed25519 public key, base64url. */
    key: p.text(),
    signature: p.type('bytea').columnType('bytea').$type<Buffer>(),
  },
});

/** Who had an investigation sealed or released, signed: an order that is altered shows. */
export class InvestigationOrder extends InvestigationOrderSchema.class {}
InvestigationOrderSchema.setClass(InvestigationOrder);
