import { Badge } from '../../parts/badge.tsx';
import { PROPOSAL_STATE } from './names.ts';

interface ProposalStateProps {
  readonly of: string;
  readonly waitsForMe: boolean;
}

/** Where a proposal stands; that it waits for the reader goes before everything else. */
export function ProposalState({ of, waitsForMe }: ProposalStateProps) {
  if (waitsForMe) {
    return <Badge tone="warn" words={{ vi: 'Đang chờ bạn', en: 'Waits for you' }} />;
  }
  const named = PROPOSAL_STATE[of];
  return named === undefined ? of : <Badge {...named} />;
}
