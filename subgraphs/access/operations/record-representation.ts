import type { EntityManager } from '@mikro-orm/postgresql';

import type { Actor } from '#shared/caller.ts';
import type { SealKey } from '#shared/keys.ts';
import { seal } from '#shared/seal.ts';

import { basisPlace } from '../entities/opened-representation.ts';
import { Representation, type RepresentationRow } from '../entities/representation.ts';
import { rightRefused, type RightRefusedRow } from '../entities/right-refused.ts';
import { areOpenable, levelRefusal, LONGEST_REPRESENTATION_MS, mayEnd } from '../rules/right-terms.ts';
import { namedPerson } from './named-person.ts';

const LONGEST_BASIS = 500;

/** Who may read whose data, by which paper. */
export interface RepresentationNeeds {
  /** The person themself, or an officer. */
  readonly actor: Actor;
  readonly account: string;
  readonly now: Date;
  /** The person themself, or whom an officer has named. Null: nobody is called so. */
  readonly represented: string | null;
  /** Null: nobody is called so. */
  readonly representative: string | null;
  /** Whom the recorder may speak for: themself, or the people of their case. */
  readonly mayBeRepresented: readonly string[];
  /** Null: the person records it. */
  readonly caseCode: string | null;
  readonly fields: readonly string[];
  readonly until: Date;
  readonly basis: string;
  /** What seals the words: the newest key first. */
  readonly seals: readonly SealKey[];
}

/** Records a representation. */
export async function recordRepresentation(
  em: EntityManager,
  needs: RepresentationNeeds,
): Promise<
  | { readonly __typename: 'RepresentationRecorded'; readonly representation: RepresentationRow }
  | RightRefusedRow
> {
  const { account, now, caseCode, until } = needs;
  const represented = await namedPerson(em, { account, now, found: needs.represented });
  const representative = await namedPerson(em, { account, now, found: needs.representative });
  if ('refusal' in represented || 'refusal' in representative) {
    return rightRefused('refusal' in represented ? represented.refusal : refusalIn(representative));
  }
  const refusal = refusalOf(needs, represented.ref);
  const [newest] = needs.seals;
  if (refusal || !newest) {
    return rightRefused(refusal ?? 'TEXT');
  }
  const fields = [...new Set(needs.fields)].toSorted();
  const basis = needs.basis.trim();
  const id = crypto.randomUUID();
  const representation = { id, fields, basis, recordedAt: now, until, endedAt: null };
  em.create(Representation, {
    ...representation,
    basis: null,
    sealedBasis: seal(basis, basisPlace(id), newest),
    represented: represented.ref,
    representative: representative.ref,
    account,
    caseCode,
  });
  await em.flush();
  return { __typename: 'RepresentationRecorded', representation };
}

function refusalIn(named: Awaited<ReturnType<typeof namedPerson>>) {
  return 'refusal' in named ? named.refusal : 'NOT_MATCHED';
}

function refusalOf({ actor, mayBeRepresented, fields, until, now, basis }: RepresentationNeeds, ref: string) {
  if (!mayBeRepresented.includes(ref)) {
    return 'OUTSIDE_CASE';
  }
  const text = basis.trim();
  if (text.length === 0 || text.length > LONGEST_BASIS) {
    return 'TEXT';
  }
  if (!areOpenable(fields, 'ALL')) {
    return 'FIELDS';
  }
  return mayEnd(until, now, LONGEST_REPRESENTATION_MS) ? levelRefusal(actor) : 'END';
}
