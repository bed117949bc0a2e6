import type { Parsed } from '#schema/scalars/parsed.ts';
import { parsePersonalId } from '#schema/scalars/personal-id.ts';
import { parseTaxCode } from '#schema/scalars/tax-code.ts';

/** Whom a synchronised record names as its owner, by the identifier that citizens resolves to a reference. */
export interface SyncOwner {
  readonly kind: 'PERSON' | 'ORGANIZATION';
  readonly identifier: string;
}

/** LoaiDoiTuong: 1 a person; 2 an enterprise, 3 a state body, 4 another organisation. */
const PERSON = 1;
const ORGANIZATIONS: ReadonlySet<unknown> = new Set([2, 3, 4]);

/**
 * The owner that a synchronised record names: a person by a valid personal identifier, an organisation by a tax code. A
 * placeholder such as 000000001, which systems send when they know none, is refused, as is the number of an old identity card.
 * @see Nghị định 118/2025/NĐ-CP (a dossier carries its owner's identifier); DongBoHoSoMC, fields LoaiDoiTuong and DinhDanhCHS
 */
export function readSyncOwner(kind: unknown, identifiers: unknown): Parsed<SyncOwner> {
  const number = firstNumber(identifiers);
  if (kind === PERSON) {
    return named('PERSON', parsePersonalId(number));
  }
  if (ORGANIZATIONS.has(kind)) {
    return named('ORGANIZATION', parseTaxCode(number));
  }
  return {
    ok: false,
    problem: {
      code: 'RANGE',
      vi: 'Cần loại đối tượng từ 1 đến 4.',
      en: 'A kind of owner from 1 to 4 was expected.',
    },
  };
}

function named(kind: SyncOwner['kind'], identifier: Parsed<string>): Parsed<SyncOwner> {
  return identifier.ok ? { ok: true, value: { kind, identifier: identifier.value } } : identifier;
}

function firstNumber(identifiers: unknown): unknown {
  const first: unknown = Array.isArray(identifiers) ? identifiers[0] : null;
  return typeof first === 'object' && first !== null && 'SoDinhDanh' in first ? first.SoDinhDanh : null;
}
