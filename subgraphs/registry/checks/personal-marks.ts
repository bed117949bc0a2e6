import type { DocumentNode } from 'graphql';

import { classificationFaults, readClassification } from '#schema/classification.ts';
import { subjectFaults } from '#schema/personal-subject.ts';

import type { Draft } from './reading/draft.ts';

/** The marks of personal data that composition lost, fields that cannot be refused, and subjects that lead to no person, over all subgraphs. */
export function personalMarkFaults(
  subgraphs: readonly { readonly name: string; readonly document: DocumentNode }[],
  supergraph: DocumentNode,
): readonly Draft[] {
  const marks = classificationFaults(subgraphs, readClassification(supergraph)).map(
    ({ name, coordinate, found, fault }) =>
      fault === 'LOST' ? lost(name, coordinate, found) : nonNull(coordinate),
  );
  const subjects = subjectFaults(supergraph).map(({ type, field, subject }): Draft => ({
    rule: 'personal-subject',
    severity: 'ERROR',
    coordinate: `${type}.${field}`,
    vi: `subject "${subject ?? ''}" không dẫn tới người nào: hãy nêu đường từ ${type} tới Citizen.`,
    en: `The subject "${subject ?? ''}" leads to no person: name a selection from ${type} to Citizen.`,
    instead: '@personal(class: …, subject: "…")',
  }));
  return [...marks, ...subjects];
}

function lost(name: string, coordinate: string, found: string): Draft {
  return {
    rule: 'personal-lost',
    severity: 'ERROR',
    coordinate,
    vi: `Dấu @personal(class: ${found}) của phân hệ ${name} bị mất khi ghép: hãy liên kết chỉ thị và nêu trong @composeDirective, và giữ dấu khi @override.`,
    en: `The mark @personal(class: ${found}) of the subgraph ${name} is lost in composition: link the directive, name it in @composeDirective, and keep the mark when you @override.`,
    instead: `@personal(class: ${found})`,
  };
}

function nonNull(coordinate: string): Draft {
  return {
    rule: 'personal-nullable',
    severity: 'ERROR',
    coordinate,
    vi: 'Trường @personal phải cho phép null để có thể từ chối.',
    en: 'A @personal field must be nullable, so that it can be refused.',
  };
}
