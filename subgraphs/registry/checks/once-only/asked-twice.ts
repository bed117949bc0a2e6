import type { Draft } from '../reading/draft.ts';
import type { Proposal } from '../reading/proposal.ts';
import { conceptOfName, conceptOfPhrase, PAPERS } from './concepts.ts';
import { referenceTo } from './declared-again.ts';
import { readProcedures, type AskedField, type AskedPaper } from './procedures-file.ts';
import { folded } from './words.ts';

/**
 * What procedures ask of people although the graph answers it: a form field without a source, a paper without a substitution.
 * @see NQ 66.7/2025/NQ-CP (papers replaced by data); Luật Giao dịch điện tử 20/2023/QH15 (data that the state has is not asked for again)
 */
export function askedTwice(proposal: Proposal, file: string): readonly Draft[] {
  const procedures = readProcedures(file);
  return procedures === null
    ? [UNREADABLE]
    : [
        ...procedures.fields.flatMap((field) => repeatedField(proposal, field)),
        ...procedures.papers.flatMap((paper) => replacedPaper(proposal, paper)),
      ];
}

// A newborn is not in the graph yet, and what is about nobody is nobody's data.
const UNKNOWN_SUBJECTS = new Set(['CHILD', 'NONE', '']);

function repeatedField(proposal: Proposal, field: AskedField): Draft[] {
  const path = field.source === null && !UNKNOWN_SUBJECTS.has(field.subject) ? pathOf(field) : null;
  return path === null || referenceTo(proposal, path) === null
    ? []
    : [
        {
          rule: 'once-only-form-field',
          severity: 'ERROR',
          coordinate: null,
          vi: `Thủ tục ${field.procedure}: trường "${field.key}" hỏi điều đồ thị đã có (${path}): hãy gắn nguồn để điền sẵn.`,
          en: `Procedure ${field.procedure}: the field "${field.key}" asks for what the graph has (${path}): bind it, so that it is filled in.`,
          instead: `subject: ${field.subject}, source: "${path}"`,
        },
      ];
}

function pathOf(field: AskedField): string | null {
  const path = BY_TYPE[field.type] ?? pathInWords(field);
  // An organisation's form asks for the organisation's data; a person's, for the person's.
  const asked = field.subject === 'ORGANIZATION' ? 'Organization.' : 'Citizen.';
  return path?.startsWith(asked) === true ? path : null;
}

function pathInWords({ key, labels }: AskedField): string | null {
  const byLabel = labels.map((label) => conceptOfPhrase(folded(label))).find((concept) => concept !== null);
  const byKey = conceptOfName(key.split('.').at(-1) ?? key);
  return byLabel?.path ?? (byKey?.likeness === 'EXACT' ? byKey.concept.path : null);
}

const BY_TYPE: Readonly<Record<string, string>> = {
  PERSONAL_ID: 'Citizen.personalId',
  TAX_CODE: 'Organization.taxCode',
};

function replacedPaper(proposal: Proposal, { procedure, code, name }: AskedPaper): Draft[] {
  const words = ` ${folded(name)} `;
  const paper = PAPERS.find(({ names }) => names.some((one) => words.includes(` ${one} `)));
  const sources = paper?.sources.filter(
    (path) => referenceTo(proposal, path.split('.').slice(0, 2).join('.')) !== null,
  );
  return sources === undefined || sources.length === 0
    ? []
    : [
        {
          rule: 'once-only-component',
          severity: 'WARNING',
          coordinate: null,
          vi: `Thủ tục ${procedure}: thành phần hồ sơ ${code} đòi giấy tờ mà dữ liệu của đồ thị thay được: hãy ghi quy tắc thay thế.`,
          en: `Procedure ${procedure}: the component ${code} asks for a paper that data of the graph can replace: write its substitution down.`,
          instead: `substitution.sources: ${JSON.stringify(sources)}`,
        },
      ];
}

const UNREADABLE: Draft = {
  rule: 'procedures-file',
  severity: 'ERROR',
  coordinate: null,
  vi: 'Tệp thủ tục không đọc được: cần mảng JSON, hoặc mỗi dòng một đối tượng JSON, như "hub procedures import" nhận.',
  en: 'The file of procedures cannot be read: a JSON array or one JSON object a line, as "hub procedures import" takes it.',
};
