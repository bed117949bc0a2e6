import { expect, test } from 'vitest';

import citizens from '../../../subgraphs/citizens/seed/citizens.json' with { type: 'json' };
import documents from '../../../subgraphs/citizens/seed/documents.json' with { type: 'json' };
import organizations from '../../../subgraphs/citizens/seed/organizations.json' with { type: 'json' };
import { readSampleDossiers } from '../../../subgraphs/dossiers/seed/sample-file.ts';
import components from '../../../subgraphs/procedures/seed/components.json' with { type: 'json' };
import formFields from '../../../subgraphs/procedures/seed/form-fields.json' with { type: 'json' };
import procedures from '../../../subgraphs/procedures/seed/procedures.json' with { type: 'json' };
import units from '../../../subgraphs/units/seed/units.json' with { type: 'json' };

// The owners' files meet here alone: each subgraph knows the others by key only.
const samples = readSampleDossiers();

function codeOf(id: string): string {
  return id.replace(/@[^/]*/, '');
}

test('every person and organisation of a sample dossier is one of citizens’ sample world', () => {
  const people = new Set(citizens.map(({ ref }) => ref));
  const bodies = new Set(organizations.map(({ ref }) => ref));

  const parties = samples.flatMap(({ owner, applicant }) => [owner, applicant]);
  const named = samples.flatMap((sample) => sample.people.map(({ ref }) => ref));

  expect(parties.filter(({ kind, ref }) => !(kind === 'CITIZEN' ? people : bodies).has(ref))).toEqual([]);
  expect(named.filter((ref) => !people.has(ref))).toEqual([]);
});

test('every unit of a sample dossier is one of units’ sample world', () => {
  const known = new Set(units.map(({ code }) => code));

  const used = samples.flatMap(({ receivingUnit, processingUnit }) => [receivingUnit, processingUnit]);

  expect(used.filter((code) => !known.has(code))).toEqual([]);
});

test('every procedure, component and form field of a sample dossier is one of procedures’ sample world', () => {
  const versions = new Set(procedures.map(({ code }) => code));
  const papers = new Set(components.map(({ procedure, code }) => `${procedure}/${code}`));
  const fields = new Set(formFields.map(({ procedure, key }) => `${procedure}/${key}`));

  const usedPapers = samples.flatMap((sample) => sample.components.map(({ component }) => codeOf(component)));
  const usedFields = samples.flatMap((sample) =>
    sample.fields.map(({ key }) => `${codeOf(sample.procedure)}/${key}`),
  );

  expect(samples.map(({ procedure }) => codeOf(procedure)).filter((code) => !versions.has(code))).toEqual([]);
  expect(usedPapers.filter((paper) => !papers.has(paper))).toEqual([]);
  expect(usedFields.filter((field) => !fields.has(field))).toEqual([]);
});

test('every document of a sample dossier is one of citizens’ document store', () => {
  const known = new Set(documents.map(({ id }) => id));

  const used = samples.flatMap(({ results, components: answered }) => [
    ...results,
    ...answered.flatMap(({ document }) => (document === null ? [] : [document])),
  ]);

  expect(used.filter((id) => !known.has(id))).toEqual([]);
});

test('no sample dossier holds the personal identifier of anyone', () => {
  const identifiers = citizens.flatMap(({ personalId }) => (personalId === null ? [] : [personalId]));

  const text = JSON.stringify(samples);

  expect(identifiers.filter((identifier) => text.includes(identifier))).toEqual([]);
});
