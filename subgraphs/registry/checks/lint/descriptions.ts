import type { Draft } from '../reading/draft.ts';
import { ROOTS, type Proposal } from '../reading/proposal.ts';
import type { DeclaredType } from '../reading/declared.ts';

/** Types, fields, enum values and fields of inputs without their two lines: English, then `vi:` Vietnamese. What only names an owner's element is described by its owner. */
export function descriptions(proposal: Proposal): readonly Draft[] {
  return [...proposal.proposed.types.values()]
    .flatMap((type) => undescribed(proposal, type))
    .map((coordinate) => ({
      rule: 'description-missing',
      severity: 'ERROR',
      coordinate,
      vi: `${coordinate} thiếu mô tả hai dòng: tiếng Anh, rồi "vi: …".`,
      en: `${coordinate} lacks a description of two lines: English, then "vi: …".`,
      instead: '"""\n…\nvi: …\n"""',
    }));
}

function undescribed({ owners }: Proposal, type: DeclaredType): string[] {
  const owned = owners.type(type.name);
  const known = new Set(owned ? membersOf(owned).map(({ name }) => name) : []);
  const isOwn = owned === undefined && !ROOTS.has(type.name);
  const members = membersOf(type)
    .filter(({ name, description }) => !known.has(name) && !isInTwoLanguages(description))
    .map(({ name }) => `${type.name}.${name}`);
  return isOwn && !isInTwoLanguages(type.description) ? [type.name].concat(members) : members;
}

// The members of a union are types.
function membersOf({ kind, fields, inputs, values }: DeclaredType): DeclaredType['values'] {
  return kind === 'ENUM' ? values : [...fields.values(), ...inputs.values()];
}

function isInTwoLanguages(description: string): boolean {
  const [english = '', ...rest] = description.split('\n');
  return english.trim() !== '' && !english.startsWith('vi:') && rest.some((line) => /^\s*vi: \S/.test(line));
}
