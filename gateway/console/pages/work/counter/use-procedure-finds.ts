import { PUBLIC } from '../../../graph/reason.ts';
import { useAsk } from '../../../graph/use-ask.ts';
import { useLang } from '../../../words/use-lang.ts';
import type { Find } from '../../apply/form/finder.tsx';
import { ProceduresFound } from './generated/procedures-found.ts';

/** Procedures by words or code that are taken in at a counter; null: they are on their way. */
export function useProcedureFinds(search: string): readonly Find[] | null {
  const asked = useAsk({
    of: ProceduresFound,
    with: { search, lang: useLang() },
    reason: PUBLIC,
    later: search === '',
  });
  if (asked.state !== 'answered') {
    return asked.state === 'failed' ? [] : null;
  }
  return (asked.data.procedures?.edges ?? [])
    .filter(({ node }) => node.channels.some(({ channel }) => channel !== 'ONLINE'))
    .map(({ node }) => ({ id: node.code, name: node.name ?? node.code, note: node.code }));
}
