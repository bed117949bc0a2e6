import type { Reading, Trouble } from './read-answer.ts';

/** A source that could not be read, and the fields that are open because of it. */
export interface SourceTroubleFacts {
  readonly owner: string;
  readonly trouble: Trouble;
  readonly fields: readonly string[];
}

/**
 * The sources that could not be read, each owner and trouble once, with the keys of the fields that stay open.
 * @see design.md §7 (a source that is down never blocks: the applicant may supply)
 */
export function sourceTroubles(readings: ReadonlyMap<string, Reading>): readonly SourceTroubleFacts[] {
  const troubled = [...readings].flatMap(([key, reading]) =>
    reading.kind === 'TROUBLE' ? [{ key, owner: reading.owner, trouble: reading.trouble }] : [],
  );
  const groups = Map.groupBy(troubled, ({ owner, trouble }) => `${owner} ${trouble}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first ? [{ owner: first.owner, trouble: first.trouble, fields: group.map(({ key }) => key) }] : [];
  });
}
