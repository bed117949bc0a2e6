import canonicalize from 'canonicalize';
import * as v from 'valibot';

const note = v.object({
  v: v.literal(1),
  kind: v.literal('lien-thong/access/investigation'),
  order: v.picklist(['SEAL', 'RELEASE']),
  purpose: v.string(),
  /** Empty: every case of the purpose. */
  caseCode: v.string(),
  /** The first day on which its looks are shown. Null: not decided. */
  releasedOn: v.nullable(v.string()),
  legalBasis: v.string(),
  /** Who asked for it, and who else agreed. */
  by: v.string(),
  approvedBy: v.string(),
  /** When it was ordered, UTC. */
  at: v.string(),
});

/** What a signed order says. */
export type InvestigationNote = v.InferOutput<typeof note>;

/** The text that is signed. @see RFC 8785; Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, Điều 19 (looks without consent are supervised) */
export function investigationText(written: Omit<InvestigationNote, 'v' | 'kind'>): string {
  return canonicalize({ v: 1, kind: 'lien-thong/access/investigation', ...written }) ?? '';
}

/** Reads an order's text. Null: it is none. @see RFC 8785 */
export function readInvestigationNote(text: string): InvestigationNote | null {
  try {
    const result = v.safeParse(note, JSON.parse(text));
    return result.success ? result.output : null;
  } catch {
    return null;
  }
}
