import { OPERATIONS, type BenchOperation, type OperationName } from './operations.ts';

const UNIT = '__typename ?code ?name ?shortName ?kind';
const DOSSIER = `__typename ?code ?status ?submittedAt ?dueAt
  owner { __typename ?ref ?fullName ?birthDate residence { __typename ?area ?since } }
  procedure { __typename ?code ?name ?days fee { __typename ?amount ?legalBasis } }
  unit { ${UNIT} parent { ${UNIT} } }`;

// What stands behind a question mark is asked or not. Each has more than 100,000 ways to be.
const TEMPLATES: Readonly<Record<OperationName, string>> = {
  field: `query Field($code: ID!) { unit(code: $code) { ${UNIT}
    parent { ${UNIT} parent { ${UNIT} parent { ${UNIT} parent { ${UNIT} } } } } } }`,
  dossier: `query Dossier($code: ID!) { dossier(code: $code) { ${DOSSIER} } }`,
  list: `query List($page: Int!) { dossiers(page: $page) { ${DOSSIER} } }`,
};

// Odd, so that no two numbers below a power of two fall together; large, so that neighbours differ in half of the fields.
const SCATTER = 0x9e_37_79_b1;

/** The n-th of many operations of a kind. No two ask the same fields, so that none profits from having seen another. */
export function distinctOperation(kind: OperationName, n: number): BenchOperation {
  const words = TEMPLATES[kind].split(/\s+/);
  const optional = words.filter((word) => word.startsWith('?')).length;
  const chosen = Math.imul(n, SCATTER) & (2 ** optional - 1);
  let place = 0;
  const asked = words.flatMap((word) => {
    if (!word.startsWith('?')) {
      return [word];
    }
    const isChosen = (chosen >>> place) & 1;
    place += 1;
    return isChosen ? [word.slice(1)] : [];
  });
  return { query: asked.join(' '), variables: OPERATIONS[kind].variables };
}
