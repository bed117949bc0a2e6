import { useGraphiQL } from '@graphiql/react';
import { useState } from 'react';
import { curlCommand } from './curl-command.ts';
import type { Session } from './session.ts';

type Outcome = 'idle' | 'copied' | 'refused';

const ANSWERS: Record<Outcome, string> = {
  idle: '',
  copied: 'Đã chép · Copied',
  refused: 'Chưa chép được: kiểm tra biến · Not copied: check the variables',
};

/** Copies the operation of the open tab as a shell command. */
export function CopyCurl({ session }: { readonly session: Session }) {
  const [outcome, setOutcome] = useState<Outcome>('idle');
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const copy = async () => {
    try {
      const variables: unknown = JSON.parse(variableEditor?.getValue() || '{}');
      const body = { query: queryEditor?.getValue() ?? '', variables };
      await navigator.clipboard.writeText(curlCommand(`${location.origin}/graphql`, session, body));
      setOutcome('copied');
    } catch {
      setOutcome('refused');
    }
  };
  return (
    <div className="copy">
      <button type="button" onClick={() => void copy()} onBlur={() => setOutcome('idle')}>
        Chép lệnh curl <span lang="en">· Copy as curl</span>
      </button>
      <output aria-live="polite">{ANSWERS[outcome]}</output>
    </div>
  );
}
