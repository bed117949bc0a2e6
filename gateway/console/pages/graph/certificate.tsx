import { Badge, type Tone } from '../../parts/badge.tsx';
import { Said } from '../../parts/said.tsx';
import type { Words } from '../../words/words.ts';

interface CertificateProps {
  /** Null: it has none. */
  readonly of: { readonly passed: boolean; readonly isStale: boolean } | null;
  readonly isOwn: boolean;
}

/** Whether a subgraph has passed the conformance suite; the hub's own are held to it by its tests. */
export function Certificate({ of, isOwn }: CertificateProps) {
  if (of === null) {
    return isOwn ? (
      <Said vi="Kiểm thử cùng trục" en="Tested with the hub" />
    ) : (
      <Badge tone="plain" words={{ vi: 'Chưa có', en: 'None yet' }} />
    );
  }
  const { tone, words } = said(of.passed, of.isStale);
  return <Badge tone={tone} words={words} />;
}

function said(passed: boolean, isStale: boolean): { readonly tone: Tone; readonly words: Words } {
  if (!passed) {
    return { tone: 'bad', words: { vi: 'Không đạt', en: 'Failed' } };
  }
  return isStale
    ? { tone: 'warn', words: { vi: 'Đạt ở phiên bản trước', en: 'Passed, an earlier version' } }
    : { tone: 'good', words: { vi: 'Đạt', en: 'Passed' } };
}
