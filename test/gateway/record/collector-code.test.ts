import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { collectFrom } from '../../../gateway/record/collect.ts';
import { collectorByCode } from '../../../gateway/record/collector-code.ts';
import { namesAmong, SeenFields } from '../../../gateway/record/seen-fields.ts';
import type { Row, Watch, WatchedObject } from '../../../gateway/record/watched-objects.ts';
import type { Subject } from '../../../gateway/supergraph/subjects.ts';

const COORDINATES = ['Citizen.fullName', 'Citizen.gender', 'Dossier.fields', 'Document.number'];

const thePerson: Subject = {
  selection: 'ref',
  addTo: ({ ref }, refs) => {
    if (typeof ref === 'string') {
      refs.add(ref);
    }
    return typeof ref === 'string';
  },
};
const nobody: Subject = { selection: '', addTo: () => true };

function watchOf(subject: Subject, ...fields: readonly (readonly [string, number])[]): Watch {
  return {
    subject,
    fields: fields.map(([alias, place]) => ({ alias, place })),
    all: fields.map(([, place]) => place),
  };
}

const citizen: WatchedObject = { watches: [watchOf(thePerson, ['f0_', 0], ['f1_', 1])], members: [] };
const document: WatchedObject = { watches: [watchOf(thePerson, ['f0_', 3])], members: [] };
// A dossier has its owner, its own fields, and things of which each is a citizen, a document or neither.
const dossier: WatchedObject = {
  watches: [watchOf(nobody, ['f3_', 2])],
  members: [
    { alias: 'f1_', inside: citizen },
    {
      alias: 'f2_',
      inside: ({ __typename: type }) =>
        type === 'Citizen' ? citizen : type === 'Document' ? document : null,
    },
  ],
};
const root: WatchedObject = { watches: [], members: [{ alias: 'f0_', inside: dossier }] };

function seenBy(collect: (data: Row, seen: SeenFields) => void, data: Row): unknown {
  const seen = new SeenFields(namesAmong(COORDINATES));
  collect(data, seen);
  return { groups: seen.groups(), isComplete: seen.isComplete, isEmpty: seen.isEmpty };
}

const general = (data: Row, seen: SeenFields): void => collectFrom(root, data, { seen, place: null });
const byCode = collectorByCode(root);

// What a subgraph may answer, as promised or not: objects, and lists of them or of anything, three deep.
const leaf = fc.constantFrom('r1', 'r2', 'Citizen', 'Document', null, 7, undefined);
function around(inner: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const member = fc.oneof(leaf, inner);
  const members = { f0_: member, f1_: member, f2_: member, f3_: member, ref: leaf, __typename: leaf };
  const object = fc.record(members, { requiredKeys: [] });
  const lists = [fc.array(object, { maxLength: 3 }), fc.array(inner, { maxLength: 2 })];
  return fc.oneof(leaf, { weight: 3, arbitrary: object }, ...lists);
}
const anyData = around(around(around(leaf))).map((answered): Row => ({ f0_: answered }));

describe('code of its own', () => {
  test('sees what is seen in the general way, whatever was answered', () => {
    fc.assert(
      fc.property(anyData, (data) => {
        expect(seenBy(byCode, data)).toEqual(seenBy(general, data));
      }),
      { numRuns: 1_000 },
    );
  });

  test('sees every person of a page, and what of theirs is shown', () => {
    const owner = (ref: string, more: Row = {}): Row => ({ ref, f0_: 'Nguyễn Văn Mẫu', f1_: null, ...more });
    const things = [
      { __typename: 'Document', ref: 'r3', f0_: '12' },
      { __typename: 'Unit', ref: 'r9', f0_: 'x' },
    ];

    const seen = seenBy(byCode, {
      f0_: [
        { f1_: owner('r1'), f3_: [] },
        { f1_: owner('r2', { f1_: undefined }), f2_: [things, null] },
        { f1_: null },
      ],
    });

    expect(seen).toEqual({
      groups: [
        { people: ['r1'], fields: ['Citizen.fullName', 'Citizen.gender'] },
        { people: ['r2'], fields: ['Citizen.fullName'] },
        { people: ['r3'], fields: ['Document.number'] },
        { people: [], fields: ['Dossier.fields'] },
      ],
      isComplete: true,
      isEmpty: false,
    });
  });

  test('knows when whose data it is was not answered', () => {
    expect(seenBy(byCode, { f0_: { f1_: { f0_: 'Nguyễn Văn Mẫu', f1_: 'FEMALE' } } })).toMatchObject({
      isComplete: false,
    });
  });

  test('is made of names that GraphQL allows alone', () => {
    const hostile: WatchedObject = { watches: [], members: [{ alias: 'x;y', inside: citizen }] };

    expect(() => collectorByCode(hostile)).toThrow('no name of GraphQL');
  });
});
