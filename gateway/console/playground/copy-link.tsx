import { useGraphiQL } from '@graphiql/react';
import { useState } from 'react';
import { Both } from './both.tsx';
import type { Session } from './session.ts';
import { shareLink } from './share-link.ts';

const COPIED = 'Đã chép liên kết · Link copied';
const WITHOUT = 'Đã chép, bỏ số giống số định danh · Copied without what looks like a personal number';
const REFUSED = 'Trình duyệt không cho chép · The browser refused';

/** Copies a link to the operation of the open tab; nobody's number goes into it. */
export function CopyLink({ session }: { readonly session: Session }) {
  const [said, setSaid] = useState('');
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const copy = async (): Promise<void> => {
    const shared = { query: queryEditor?.getValue() ?? '', variables: variableEditor?.getValue() ?? '' };
    const { address, tookNumber } = shareLink(`${location.origin}${location.pathname}`, session, shared);
    try {
      await navigator.clipboard.writeText(address);
      setSaid(tookNumber ? WITHOUT : COPIED);
    } catch {
      setSaid(REFUSED);
    }
  };
  return (
    <div className="copy">
      <button type="button" onClick={() => void copy()} onBlur={() => setSaid('')}>
        <Both vi="Chép liên kết" en="Share link" />
      </button>
      <output aria-live="polite">{said}</output>
    </div>
  );
}
