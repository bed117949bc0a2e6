import type { ProcedureDraft } from './procedure-draft.ts';
import type { Paper } from './components.ts';
import type { Bilingual } from './finding.ts';

/** What people of the hub have written about the version before: an import must not lose it. */
export interface Curated {
  readonly name: Bilingual;
  readonly competentAgency: Bilingual;
  readonly papers: readonly Pick<Paper, 'code' | 'name' | 'requirement' | 'substitution'>[];
}

/**
 * A draft with what was written by hand about the version before: English words as long as the Vietnamese ones are the same, and how each
 * paper (by code) is asked for and what replaces it, which the official record has only in prose.
 * @see NQ 66.7/2025/NQ-CP (papers replaced by data outlive a new announcement); domain facts 4.4
 */
export function carryOver(draft: ProcedureDraft, before: Curated): ProcedureDraft {
  const papers = new Map(before.papers.map((paper) => [paper.code, paper]));
  return {
    ...draft,
    name: withEnglish(draft.name, before.name),
    competentAgency: withEnglish(draft.competentAgency, before.competentAgency),
    papers: draft.papers.map((paper) => {
      const known = papers.get(paper.code);
      return known === undefined
        ? paper
        : {
            ...paper,
            name: withEnglish(paper.name, known.name),
            requirement: known.requirement,
            substitution: known.substitution,
          };
    }),
  };
}

function withEnglish(fresh: Bilingual, before: Bilingual): Bilingual {
  return fresh.vi === before.vi ? before : fresh;
}
