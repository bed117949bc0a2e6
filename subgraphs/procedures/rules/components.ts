import { cleanName } from './clean-name.ts';
import { type Bilingual, finding, type Finding } from './finding.ts';
import { readsLikeSubstitution } from './reads-like-substitution.ts';

/** How a paper is asked for. `channels` null: all ways of filing; `condition` null: no condition. */
export interface Requirement {
  readonly need: 'ALWAYS' | 'CONDITIONAL' | 'IF_NOT_IN_DATABASES';
  readonly handling: 'SUBMIT' | 'SHOW';
  readonly channels: readonly ('DIRECT' | 'ONLINE' | 'POST')[] | null;
  readonly condition: Bilingual | null;
  /** Whether it is the declaration that the procedure's own form becomes. Absent: no. */
  readonly madeFromForm?: boolean;
  /** The answers of the form by which the case of a conditional paper is claimed. Absent: the form does not ask. */
  readonly claimedBy?: { readonly field: string; readonly values: readonly string[] };
}

/** Whose data a paper or a form field is about. */
export type FormSubject =
  | 'OWNER'
  | 'APPLICANT'
  | 'CHILD'
  | 'MOTHER'
  | 'FATHER'
  | 'SPOUSE'
  | 'DECEASED'
  | 'ORGANIZATION'
  | 'NONE';

/** What stands in the place of a paper. `sources` are paths in the graph that must all have a value; `condition` null: always. */
export interface Substitution {
  readonly subject: FormSubject;
  readonly sources: readonly string[];
  readonly databases: readonly Bilingual[];
  readonly resultTypes: readonly string[];
  readonly condition: Bilingual | null;
  readonly legalBasis: string;
  readonly fallback: Bilingual;
}

/** A paper of a procedure. `substitution` null: nothing is known to replace it. */
export interface Paper {
  readonly code: string;
  readonly name: Bilingual;
  readonly originals: number;
  readonly copies: number;
  readonly requirement: Requirement;
  readonly substitution: Substitution | null;
}

/** An instruction that the official record files among the papers. `code` null: it has none. */
export interface Note {
  readonly code: string | null;
  readonly text: Bilingual;
}

/** One line below one case of the official record. */
export interface RecordedComponent {
  readonly code: string;
  readonly name: string;
  readonly originals: number;
  readonly copies: number;
}

/** A case of the official record with its lines. */
export interface RecordedCase {
  readonly name: string;
  readonly components: readonly RecordedComponent[];
}

/** The papers and notes of a record, with everything found wrong. */
export interface ComponentsReading {
  readonly papers: readonly Paper[];
  readonly notes: readonly Note[];
  readonly findings: readonly Finding[];
}

/**
 * Tells papers from instructions: a line that asks for neither an original nor a copy is a note. A paper that stands under several
 * cases becomes one, conditional on them; under one case that says "xuất trình" it is shown, not handed in.
 * @see NĐ 63/2010/NĐ-CP, article 8, clause 2 (components and number of sets); domain facts 4.2 and 4.4
 */
export function readComponents(cases: readonly RecordedCase[]): ComponentsReading {
  const lines = cases.flatMap(linesOf);
  const notes = lines.filter((line) => line.isNote);
  const papers = Map.groupBy(
    lines.filter((line) => !line.isNote),
    (line) => line.code,
  );
  return {
    papers: [...papers.values()].map(merged),
    notes: notes.map(({ component, name }) => ({
      code: component.code || null,
      text: { vi: name.value, en: null },
    })),
    findings: [...notes.flatMap(noteFindings), ...[...papers.values()].flatMap(paperFindings)],
  };
}

type Line = ReturnType<typeof linesOf>[number];

function linesOf(group: RecordedCase, caseIndex: number) {
  return group.components.map((component, index) => {
    const field = `executionCases[${caseIndex}].profileComponents[${index}]`;
    return {
      caseName: cleanName(group.name, field).value,
      component,
      field,
      name: cleanName(component.name, `${field}.name`),
      code: component.code || `${caseIndex + 1}-${index + 1}`,
      isNote: component.originals + component.copies === 0,
    };
  });
}

function noteFindings({ field, name }: Line): Finding[] {
  return [
    finding('ZERO_QUANTITY_COMPONENT', field),
    ...(readsLikeSubstitution(name.value) ? [finding('POSSIBLE_SUBSTITUTION', field)] : []),
  ];
}

function paperFindings(lines: readonly Line[]): Finding[] {
  return lines.flatMap(({ field, component, name }, index) => [
    ...(component.code === '' ? [finding('COMPONENT_WITHOUT_CODE', `${field}.code`)] : []),
    ...(index > 0 ? [finding('COMPONENT_REPEATED', field)] : []),
    ...name.findings,
  ]);
}

function merged(lines: readonly Line[]): Paper {
  const cases = [...new Set(lines.map((line) => line.caseName))];
  const [first] = lines;
  return {
    code: first?.code ?? '',
    name: { vi: first?.name.value ?? '', en: null },
    originals: Math.max(...lines.map((line) => line.component.originals)),
    copies: Math.max(...lines.map((line) => line.component.copies)),
    requirement: requirementOf(cases, first?.name.value ?? ''),
    substitution: null,
  };
}

function requirementOf(cases: readonly string[], name: string): Requirement {
  const condition = cases.filter((text) => text !== '' && !HANDLING_ONLY.test(text)).join('; ');
  return {
    need: condition !== '' || CONDITIONAL.test(name) ? 'CONDITIONAL' : 'ALWAYS',
    handling: cases.length === 1 && SHOWN.test(cases[0] ?? '') ? 'SHOW' : 'SUBMIT',
    channels: null,
    condition: condition === '' ? null : { vi: condition, en: null },
  };
}

const SHOWN = /xuất trình/iu;
const CONDITIONAL = /trường hợp|\(nếu |nếu có/iu;
// Headings such as "* Giấy tờ phải nộp:" say how, not when.
const HANDLING_ONLY = /^[*\s-]*(?:giấy tờ phải (?:nộp|xuất trình)|lưu ý|thành phần hồ sơ)[\s:]*$/iu;
