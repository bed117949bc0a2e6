import type { DocumentNode } from 'graphql';

import { readClassification, type PersonalClass } from '#schema/classification.ts';
import { marksOf, typesOf } from '#schema/personal-subject.ts';

import type { Draft } from '../reading/draft.ts';

/** Fields whose class of personal data is lowered or gone, or whose data is said to be somebody else's, between two supergraphs. */
export function classChanges(before: DocumentNode, after: DocumentNode): readonly Draft[] {
  const was = readClassification(before);
  const is = readClassification(after);
  const subjectsBefore = subjectsOf(before);
  const subjectsAfter = subjectsOf(after);
  return [...was].flatMap(([coordinate, found]) => {
    const left = subjectsAfter.get(coordinate);
    if (left === undefined) {
      return [];
    }
    const now = is.get(coordinate);
    const isLower = now === undefined || CLASSES.indexOf(now) < CLASSES.indexOf(found);
    return isLower
      ? [lowered(coordinate, found, now)]
      : left === subjectsBefore.get(coordinate)
        ? []
        : [moved(coordinate)];
  });
}

const CLASSES: readonly PersonalClass[] = ['BASIC', 'IDENTIFIER', 'SENSITIVE'];

// Every field of a supergraph with the subjects of its marks; unmarked ones too, so that one that is gone is told from one that lost its mark.
function subjectsOf(supergraph: DocumentNode): ReadonlyMap<string, string> {
  return new Map(
    [...typesOf(supergraph).fields].flatMap(([type, fields]) =>
      fields.map((field) => [
        `${type}.${field.name.value}`,
        marksOf(field)
          .map((subject) => subject ?? '(its own)')
          .toSorted()
          .join(', '),
      ]),
    ),
  );
}

function lowered(coordinate: string, found: PersonalClass, now: PersonalClass | undefined): Draft {
  return {
    rule: 'security-change',
    severity: 'ERROR',
    coordinate,
    vi: `${coordinate} là dữ liệu cá nhân mức ${found}, nay ${now === undefined ? 'mất dấu @personal' : `chỉ còn ${now}`}.`,
    en: `${coordinate} is personal data of class ${found} and would ${now === undefined ? 'lose its mark @personal' : `be ${now} only`}.`,
    instead: `@personal(class: ${found})`,
  };
}

function moved(coordinate: string): Draft {
  return {
    rule: 'security-change',
    severity: 'ERROR',
    coordinate,
    vi: `@personal(subject:) của ${coordinate} thay đổi: dữ liệu này sẽ được coi là của người khác.`,
    en: `@personal(subject:) of ${coordinate} changes: the data would count as somebody else's.`,
  };
}
