import { defineEntity, p } from '@mikro-orm/core';
import * as v from 'valibot';

import type { SealKey } from '#shared/keys.ts';
import { seal, unseal } from '#shared/seal.ts';

/** The table of organisations. */
export const OrganizationSchema = defineEntity({
  name: 'Organization',
  tableName: 'organization',
  properties: {
    /** The join key between subgraphs. */
    ref: p.uuid().primary(),
    /** Names and tax code (`OrganizationRecord`), one sealed JSON. */
    sealed: p.type('bytea').columnType('bytea').$type<Buffer>().lazy(),
    /** Null: nobody is recorded. */
    representativeRef: p.uuid().nullable().index(),
    /** Identification code of the unit that it is, by which a state body is found. Null: it has none of its own. */
    unitCode: p.text().nullable().unique(),
  },
});

/** An enterprise, household business or state body that may own a dossier. Source: TT 86/2024/TT-BTC, article 5. */
export class Organization extends OrganizationSchema.class {}
OrganizationSchema.setClass(Organization);

/** An organisation's row as it is stored. */
export interface SealedOrganization {
  readonly ref: string;
  readonly sealed: Buffer;
  readonly representativeRef: string | null;
  readonly unitCode: string | null;
}

/** An organisation as resolvers get it: its classified fields are still read through the access rule. */
export interface OrganizationRow {
  readonly __typename: 'Organization';
  readonly ref: string;
  readonly unitCode: string | null;
  readonly name: OrganizationRecord['name'];
  /** Throws the refusal when this caller may not read it here. */
  readonly readTaxCode: () => string | null;
  /** The reference of the representative. Throws the refusal when this caller may not know. */
  readonly readRepresentative: () => string | null;
  /** Rows of its store. Throws the refusal when this caller may not read them. */
  readonly followDocuments: <Rows>(load: () => Rows) => Rows;
}

const organizationRecord = v.object({
  /** Null: a state body without one. */
  taxCode: v.nullable(v.string()),
  name: v.object({ vi: v.string(), en: v.nullable(v.string()) }),
});

/** What an organisation's row holds under its seal: a household business carries its owner's name and number. */
export type OrganizationRecord = Readonly<v.InferOutput<typeof organizationRecord>>;

/** Seals an organisation's record for the row of that reference. */
export function sealOrganization(ref: string, organization: OrganizationRecord, key: SealKey): Buffer {
  return seal(JSON.stringify(organization), `organization.sealed.${ref}`, key);
}

/** Opens the record of the row of that reference. Throws when the seal is broken or belongs to another row. */
export function openOrganization(ref: string, sealed: Buffer, keys: readonly SealKey[]): OrganizationRecord {
  return readOrganization(unseal(sealed, `organization.sealed.${ref}`, keys));
}

/** The record that an opened value holds. Throws when it is of another shape. */
export function readOrganization(opened: string): OrganizationRecord {
  return v.parse(organizationRecord, JSON.parse(opened));
}
