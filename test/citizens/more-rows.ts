import { demoRef } from '#shared/demo-ref.ts';
import { keysOf } from '#shared/keys.ts';

import { Document } from '../../subgraphs/citizens/entities/document.ts';
import { newestSeal } from '../../subgraphs/citizens/entities/newest-seal.ts';
import { Organization, sealOrganization } from '../../subgraphs/citizens/entities/organization.ts';
import type { SubgraphWorld } from '../support/subgraph-world.ts';

const FIFTY = Array.from({ length: 50 }, (_, n) => n);

/** The references of the first fifty generated people. */
export const fiftyPeople = FIFTY.map((n) => demoRef(n));

/** Fifty organisations beside the sample world: their references. Making them twice leaves them once. */
export async function fiftyOrganizations({ runtime, keys }: SubgraphWorld): Promise<string[]> {
  const seal = newestSeal(keysOf(keys, 'citizens'));
  const refs = FIFTY.map((n) => demoRef(10_000 + n));
  const record = { taxCode: null, name: { vi: 'Hợp tác xã', en: null } };
  await runtime.orm.em.fork().upsertMany(
    Organization,
    refs.map((ref) => ({
      ref,
      sealed: sealOrganization(ref, record, seal),
      representativeRef: null,
      unitCode: null,
    })),
  );
  return refs;
}

/** A document in the store of each of the fifty people: their ids. Making them twice leaves them once. */
export async function fiftyDocuments({ runtime }: SubgraphWorld): Promise<string[]> {
  const ids = FIFTY.map((n) => demoRef(20_000 + n));
  await runtime.orm.em.fork().upsertMany(
    Document,
    ids.map((id, n) => ({
      id,
      ownerRef: demoRef(n),
      ownerKind: 'CITIZEN' as const,
      type: 'KQ.G01.000185',
      sealedNumber: null,
      issuerCode: 'G01',
      issuedOn: '2020-01-01',
      validUntil: '2030-01-01',
      legalForm: 'E_ORIGINAL' as const,
      signature: 'SIGNED_VALID' as const,
      sha256: '0'.repeat(64),
      dossierCode: null,
    })),
  );
  return ids;
}
