import { defineEntity, p } from '@mikro-orm/core';

/** One check of the conformance suite as it is stored. */
export interface CertificateCheckRow {
  readonly name: string;
  readonly passed: boolean;
  readonly vi: string;
  readonly en: string;
}

/** The table of certificates. */
export const CertificateSchema = defineEntity({
  name: 'Certificate',
  tableName: 'certificate',
  indexes: [{ properties: ['name', 'at'] }],
  properties: {
    id: p.uuid().primary(),
    /** Name of the member. */
    name: p.text(),
    version: p.integer(),
    at: p.datetime(3),
    passed: p.boolean(),
    /** SHA-256 of the schema, in hex. */
    sdlHash: p.text(),
    checks: p.json().$type<readonly CertificateCheckRow[]>(),
  },
});

/** The outcome of a run of the conformance suite. It never changes. */
export class Certificate extends CertificateSchema.class {}
CertificateSchema.setClass(Certificate);

/** A certificate as resolvers get it. */
export interface SubgraphCertificateRow {
  readonly name: string;
  readonly version: number;
  readonly at: Date;
  readonly passed: boolean;
  readonly sdlHash: string;
  readonly checks: readonly CertificateCheckRow[];
  /** The version that is live now. Null: none is. */
  readonly liveVersion: number | null;
}
