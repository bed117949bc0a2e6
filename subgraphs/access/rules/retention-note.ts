import canonicalize from 'canonicalize';
import * as v from 'valibot';

const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const note = v.object({
  v: v.literal(1),
  kind: v.literal('lien-thong/access/retention'),
  /** The year (UTC) whose records were dropped. */
  year: whole,
  records: whole,
  /** The leaves of those records: first and last of each run, in order. */
  runs: v.array(v.tuple([whole, whole])),
  /** When they were dropped, UTC. */
  at: v.string(),
});

/** What a signed note says: the records of these leaves were dropped because their time was over; their hashes stay. */
export type RetentionNote = v.InferOutput<typeof note>;

/** The text that is signed. @see RFC 8785; Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15 (data is kept no longer than it is needed) */
export function retentionText(written: Omit<RetentionNote, 'v' | 'kind'>): string {
  return canonicalize({ v: 1, kind: 'lien-thong/access/retention', ...written }) ?? '';
}

/** Reads a note's text. Null: it is none. @see RFC 8785 */
export function readRetentionNote(text: string): RetentionNote | null {
  try {
    const result = v.safeParse(note, JSON.parse(text));
    return result.success ? result.output : null;
  } catch {
    return null;
  }
}
