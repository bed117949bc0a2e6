/** An agency in the copied tree. */
export interface UnitInTree {
  readonly code: string;
  readonly parentCode: string | null;
  /** Null: the copy does not know yet. */
  readonly kind: string | null;
  /** The area it serves, `<code>@<valid from>`. Null: the whole country, or not known. */
  readonly areaId: string | null;
}

/** What the choice of the processing unit rests on. */
export interface ProcessingChoice {
  readonly nonTerritorial: boolean;
  readonly levels: readonly ('MINISTRY' | 'PROVINCE' | 'COMMUNE')[];
  /** The body that decides, in Vietnamese words. */
  readonly competentAgency: string;
  readonly receiving: UnitInTree;
  /** The commune in which the owner lives, `<code>@<valid from>`. Null: not known, or no person. */
  readonly residence: string | null;
  /** The agencies of today that may be competent, and those above them. */
  readonly units: readonly UnitInTree[];
}

/**
 * The unit that processes a dossier. Where the procedure is bound to a territory, a competent body that receives it processes it: the
 * applicant chose it. Otherwise (a non-territorial procedure, or received by a body that does not decide itself, such as a service
 * centre) it is the competent body where the owner lives, of the commune if communes carry the procedure out, else of the province.
 * Where none is known, the body above a service centre, or the receiving unit itself.
 * @see NĐ 118/2025/NĐ-CP (filing does not depend on boundaries); which body that is, is the project's own rule, by what the data holds
 */
export function processingUnit(choice: ProcessingChoice): string {
  return decidesItself(choice)
    ? choice.receiving.code
    : (competentAt(choice, competentKinds(choice.competentAgency)) ?? aboveCentre(choice.receiving));
}

/** Whether the receiving unit processes what it receives, wherever the owner lives. */
export function decidesItself({
  nonTerritorial,
  competentAgency,
  receiving: { kind },
}: Pick<ProcessingChoice, 'nonTerritorial' | 'competentAgency' | 'receiving'>): boolean {
  return !nonTerritorial && kind !== null && competentKinds(competentAgency).includes(kind);
}

// The first of these that the words name; a committee is one of a commune or, where the level is the province's, of a province.
const KINDS: readonly (readonly [words: RegExp, kinds: readonly string[]])[] = [
  [/công an|cảnh sát/i, ['POLICE']],
  [/bảo hiểm xã hội/i, ['SOCIAL_INSURANCE']],
  [/ủy ban nhân dân|uỷ ban nhân dân|hộ tịch/i, ['COMMUNE_COMMITTEE', 'PROVINCE_COMMITTEE']],
  // A school is a "cơ sở", and no department.
  [/(?<!cơ )sở |văn phòng đăng ký/i, ['DEPARTMENT']],
];

/**
 * The kinds of agency that the words of a procedure name as the one that decides. Empty: they name none that is known.
 * @see NĐ 63/2010/NĐ-CP, Điều 8 (a procedure names who decides)
 */
export function competentKinds(agency: string): readonly string[] {
  return KINDS.find(([words]) => words.test(agency.normalize('NFC')))?.[1] ?? [];
}

function competentAt(
  { residence, units, levels }: ProcessingChoice,
  kinds: readonly string[],
): string | null {
  const communes = units.filter(({ areaId }) => areaId !== null && areaId === residence);
  const province = provinceAbove(communes, units);
  const areas = [
    ...(levels.includes('COMMUNE') ? [residence] : []),
    ...(levels.includes('PROVINCE') ? [province] : []),
  ];
  const candidates = areas.flatMap((area) =>
    area === null
      ? []
      : units.filter(({ kind, areaId }) => areaId === area && kind !== null && kinds.includes(kind)),
  );
  return candidates[0]?.code ?? null;
}

/** The area of the province that a commune's committee lies in: what the agency above it serves. */
function provinceAbove(communes: readonly UnitInTree[], units: readonly UnitInTree[]): string | null {
  const committee = communes.find(({ kind }) => kind === 'COMMUNE_COMMITTEE');
  return units.find(({ code }) => code === committee?.parentCode)?.areaId ?? null;
}

function aboveCentre({ kind, code, parentCode }: UnitInTree): string {
  return kind === 'SERVICE_CENTRE' ? (parentCode ?? code) : code;
}
