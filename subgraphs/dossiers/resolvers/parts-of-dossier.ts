import { AddressedFinding } from './addressed-finding.ts';
import { AskedPaper } from './asked-paper.ts';
import { CorrectionFinding } from './correction-finding.ts';
import { DossierComponent } from './dossier-component.ts';
import { DossierEvent } from './dossier-event.ts';
import { DossierField } from './dossier-field.ts';
import { DossierFinding } from './dossier-finding.ts';
import { DossierGroup } from './dossier-group.ts';
import { DossierLeg } from './dossier-leg.ts';
import { DossierPerson } from './dossier-person.ts';
import { Payment } from './payment.ts';
import { RegisterChange } from './register-change.ts';

/** The types that are reached through a dossier alone. */
export const partsOfDossier = {
  AddressedFinding,
  AskedPaper,
  CorrectionFinding,
  DossierComponent,
  DossierEvent,
  DossierField,
  DossierFinding,
  DossierGroup,
  DossierLeg,
  DossierPerson,
  Payment,
  RegisterChange,
};
