import { CertificatePanel } from './certificate-panel.tsx';
import type { OneMemberQuery } from './generated/member.ts';
import { maySteer } from './may.ts';
import { MemberFacts } from './member-facts.tsx';
import { Unused } from './unused.tsx';
import { useMandate } from './use-mandate.ts';
import { Versions } from './versions.tsx';

/** A subgraph as the registry tells it to whoever reads. */
export type Member = NonNullable<OneMemberQuery['subgraph']>;

interface MemberReportProps {
  readonly member: Member;
  /** Told when a step was taken. */
  readonly onStep: () => void;
}

/** Owner, health, certificate, versions and what nobody asks for, with the steps the reader may take. */
export function MemberReport({ member, onStep }: MemberReportProps) {
  const mandate = useMandate();
  const steers = !member.isOwn && maySteer(mandate, member.agency);
  return (
    <>
      <MemberFacts member={member} />
      {!member.isOwn && <CertificatePanel member={member} steers={steers} onStep={onStep} />}
      {!member.isOwn && <Versions member={member} steers={steers} onStep={onStep} />}
      <Unused fields={member.unusedFields} />
    </>
  );
}
