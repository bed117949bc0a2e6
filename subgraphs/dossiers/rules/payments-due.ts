import type { VersionFee } from '../entities/procedure-version.ts';

/** A fee that falls due with a dossier. */
export interface PaymentDue {
  readonly nameVi: string;
  readonly nameEn: string;
  /** Whole đồng, as text. */
  readonly amount: string;
  readonly state: 'DUE';
  /** Nobody has paid yet. */
  readonly method: null;
  readonly paidAt: null;
}

const NAMES: Readonly<Record<VersionFee['kind'], { readonly vi: string; readonly en: string }>> = {
  FEE: { vi: 'Phí', en: 'Fee' },
  SERVICE_FEE: { vi: 'Lệ phí', en: 'Charge' },
  PRICE_LEVEL: { vi: 'Giá dịch vụ', en: 'Price of the service' },
};

/**
 * The payments that fall due when a dossier is handed in. Of each kind the first fee of the way of filing is the usual one; further
 * ones of the kind are for cases that their words describe, and what the province sets or is free falls not due by itself. What is charged
 * by the piece is due as often as the form says.
 * @see Luật Phí và lệ phí 97/2015/QH13, Điều 3; domain.md §4.4 (how fees are recorded)
 */
export function paymentsDue(
  fees: readonly VersionFee[],
  said: ReadonlyMap<string, string>,
): readonly PaymentDue[] {
  const usual = fees.filter((fee, index) => fees.findIndex(({ kind }) => kind === fee.kind) === index);
  return usual.flatMap(({ kind, amount, countedBy, vi, en }) =>
    amount === null || amount === 0
      ? []
      : [
          {
            nameVi: named(NAMES[kind].vi, vi),
            nameEn: named(NAMES[kind].en, en ?? vi),
            amount: String(amount * countOf(countedBy, said)),
            state: 'DUE' as const,
            method: null,
            paidAt: null,
          },
        ],
  );
}

// More copies than this no counter makes at once; what is asked for beyond it is agreed on there.
const MOST_PIECES = 1_000;

function countOf(countedBy: string | null, said: ReadonlyMap<string, string>): number {
  const count = countedBy === null ? 1 : Number(said.get(countedBy) ?? 1);
  return Number.isInteger(count) && count >= 1 && count <= MOST_PIECES ? count : 1;
}

function named(kind: string, words: string | null): string {
  return words === null ? kind : `${kind}: ${words}`;
}
