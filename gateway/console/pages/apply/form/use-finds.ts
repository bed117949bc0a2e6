import { PUBLIC } from '../../../graph/reason.ts';
import { useAsk } from '../../../graph/use-ask.ts';
import { useSpeech } from '../../../words/language.tsx';
import { FindAreas } from '../graph/generated/find-areas.ts';
import { FindUnits } from '../graph/generated/find-units.ts';
import { wordsOf } from '../words-of.ts';
import type { Find } from './finder.tsx';

/** Places by words; null: they are on their way. */
export function useAreaFinds(search: string): readonly Find[] | null {
  const { say } = useSpeech();
  const asked = useAsk({ of: FindAreas, with: { search }, reason: PUBLIC, later: search === '' });
  if (asked.state !== 'answered') {
    return asked.state === 'failed' ? [] : null;
  }
  return (asked.data.areas?.edges ?? []).map(({ node }) => ({
    id: node.id,
    name: say(wordsOf(node.fullName, node.fullNameEn)),
    note: say(wordsOf(node.parent?.fullName, node.parent?.fullNameEn)),
  }));
}

/** Agencies by words; null: they are on their way. */
export function useUnitFinds(search: string): readonly Find[] | null {
  const { say } = useSpeech();
  const asked = useAsk({ of: FindUnits, with: { search }, reason: PUBLIC, later: search === '' });
  if (asked.state !== 'answered') {
    return asked.state === 'failed' ? [] : null;
  }
  return (asked.data.units?.edges ?? []).map(({ node }) => ({
    id: node.code,
    name: say(wordsOf(node.name, node.nameEn)),
    note: say(wordsOf(node.area?.fullName, node.area?.fullNameEn)),
  }));
}
