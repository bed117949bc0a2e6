import type {
  ProcedureVersion,
  VersionComponent,
  VersionField,
} from '../../subgraphs/dossiers/entities/procedure-version.ts';

/** A field that is typed and may be left out, but for what a test says. */
export function aField(key: string, field: Partial<VersionField> = {}): VersionField {
  return {
    id: `1.000001@2025-07-01/${key}`,
    key,
    type: 'TEXT',
    choices: null,
    required: false,
    subject: 'NONE',
    source: null,
    ...field,
  };
}

/** A field of the owner that is bound to the graph. */
export function aBoundField(key: string, source: string, field: Partial<VersionField> = {}): VersionField {
  return aField(key, { subject: 'OWNER', source, ...field });
}

/** What a test may say of a component. */
interface ComponentSaid {
  readonly originals?: number;
  readonly requirement?: Partial<VersionComponent['requirement']>;
  readonly substitution?: Partial<NonNullable<VersionComponent['substitution']>> | null;
}

/** A paper that is always handed in and that nothing replaces, but for what a test says. */
export function aComponent(code: string, said: ComponentSaid = {}): VersionComponent {
  return {
    id: `1.000001@2025-07-01/${code}`,
    code,
    originals: said.originals ?? 0,
    requirement: {
      need: 'ALWAYS',
      handling: 'SUBMIT',
      channels: null,
      vi: null,
      en: null,
      madeFromForm: false,
      claimedBy: null,
      ...said.requirement,
    },
    substitution: said.substitution
      ? {
          subject: 'OWNER',
          sources: [],
          resultTypes: [],
          legalBasis: '66.7/2025/NQ-CP',
          ...said.substitution,
        }
      : null,
  };
}

/** A procedure of the communes for citizens, by every way of filing and free of charge, but for what a test says. */
export function aVersion(version: Partial<ProcedureVersion> = {}): ProcedureVersion {
  const way = { timeLimit: { quantity: 3, unit: 'WORKING_DAY' as const }, fees: [] };
  return {
    id: '1.000001@2025-07-01',
    code: '1.000001',
    nonTerritorial: false,
    levels: ['COMMUNE'],
    for: ['CITIZEN'],
    competentAgency: 'Ủy ban nhân dân cấp xã',
    channels: [
      { channel: 'DIRECT', ...way },
      { channel: 'ONLINE', ...way },
      { channel: 'POST', ...way },
    ],
    components: [],
    form: null,
    ...version,
  };
}
