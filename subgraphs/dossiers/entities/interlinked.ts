import { defineEntity, p } from '@mikro-orm/core';

import type { KnownValue } from '../rules/leg-fields.ts';
import type { RowOf } from './read-rows.ts';

/** The table of declarations that make several dossiers. */
export const InterlinkedSchema = defineEntity({
  name: 'Interlinked',
  tableName: 'interlinked',
  uniques: [{ properties: ['account', 'key'] }],
  properties: {
    /** The group that its dossiers name. */
    id: p.uuid().primary(),
    /** Code of the kind of group, such as 2.000986. */
    code: p.text(),
    /** Keyed hash of the account that declared. */
    account: p.text(),
    /** The idempotency key as the client made it. */
    key: p.text(),
    /** Keyed digest of what was declared. */
    digest: p.text(),
    /** The joint form as it was answered. */
    declared: p.json().$type<readonly KnownValue[]>(),
    /** The child, when its birth registration has ended. Null: there is none, or not yet. */
    childRef: p.uuid().nullable(),
    at: p.datetime(3),
  },
});

/** One declaration for several agencies. Whose it is stands in the dossier of its first leg. Source: NĐ 63/2024/NĐ-CP. */
export class Interlinked extends InterlinkedSchema.class {}
InterlinkedSchema.setClass(Interlinked);

/** A declaration as it is read. */
export type InterlinkedDeclaration = RowOf<Interlinked>;
