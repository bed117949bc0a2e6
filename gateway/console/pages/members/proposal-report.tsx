import { useAsk } from '../../graph/use-ask.ts';
import { PUBLIC } from '../../graph/reason.ts';
import { SchemaOf } from '../graph/generated/schema-of.ts';
import { AnswerForm } from './answer-form.tsx';
import { Approvals } from './approvals.tsx';
import { CheckReport } from './check-report.tsx';
import type { OneProposalQuery } from './generated/proposal.ts';
import { mayAnswer } from './may.ts';
import { PublishButton } from './publish-button.tsx';
import { SchemaDiff } from './schema-diff.tsx';
import { useMandate } from './use-mandate.ts';

/** A proposal as the registry keeps it. */
export type Proposal = NonNullable<OneProposalQuery['proposal']>;

interface ProposalReportProps {
  readonly proposal: Proposal;
  /** Told when a step was taken. */
  readonly onStep: () => void;
}

/** Where a proposal stands, the steps the reader may take, and what it would bring. */
export function ProposalReport({ proposal, onStep }: ProposalReportProps) {
  const { name, state, check, sdl } = proposal;
  return (
    <>
      <Approvals proposal={proposal} />
      <MySteps proposal={proposal} onStep={onStep} />
      <CheckReport check={check} />
      {(state === 'WAITING' || state === 'APPROVED') && <AgainstLive name={name} sdl={sdl} />}
    </>
  );
}

function MySteps({ proposal: { id, state, missing }, onStep }: ProposalReportProps) {
  const mandate = useMandate();
  if (state === 'WAITING' && mayAnswer(mandate, missing)) {
    return <AnswerForm proposal={id} onStep={onStep} />;
  }
  return state === 'APPROVED' && mandate.runsRegistry ? (
    <PublishButton proposal={id} onStep={onStep} />
  ) : null;
}

function AgainstLive({ name, sdl }: { readonly name: string; readonly sdl: string }) {
  const live = useAsk({ of: SchemaOf, with: { name }, reason: PUBLIC });
  return live.state === 'answered' ? <SchemaDiff before={live.data.subgraph?.sdl ?? ''} after={sdl} /> : null;
}
