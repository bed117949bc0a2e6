import { AcceptDossier } from './generated/accept-dossier.ts';
import { Apologise } from './generated/apologise.ts';
import { CompleteDossier } from './generated/complete-dossier.ts';
import { RejectDossier } from './generated/reject-dossier.ts';
import { ResumeDossier } from './generated/resume-dossier.ts';
import { StartProcessing } from './generated/start-processing.ts';
import { StopDossier } from './generated/stop-dossier.ts';
import { TransferDossier } from './generated/transfer-dossier.ts';
import type { StepName } from './step-kinds.ts';
import { MONEY_AND_PAPERS } from './take-papers.ts';
import type { Take } from './take.ts';

/** How each step is taken. */
export const TAKE: Readonly<Record<StepName, Take>> = {
  ...MONEY_AND_PAPERS,
  ACCEPT: (send, on) => send(AcceptDossier, on),
  START: (send, on) => send(StartProcessing, on),
  COMPLETE: (send, on) => send(CompleteDossier, on),
  RESUME: (send, on, { reason }) => send(ResumeDossier, { ...on, reason }),
  APOLOGISE: (send, on, { newDate, reason }) => send(Apologise, { ...on, newDate, reason }),
  TRANSFER: (send, on, { unit, reason }) => send(TransferDossier, { ...on, unit, reason }),
  STOP: (send, on, { reason }) => send(StopDossier, { ...on, reason }),
  REJECT: (send, on, { reason }) => send(RejectDossier, { ...on, reason }),
};
