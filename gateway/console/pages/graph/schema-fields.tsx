import { useMemo } from 'react';

import { useAsk } from '../../graph/use-ask.ts';
import { PUBLIC } from '../../graph/reason.ts';
import { Answer } from '../../parts/answer.tsx';
import { Said } from '../../parts/said.tsx';
import { SchemaOf } from './generated/schema-of.ts';
import styles from './graph.module.css';
import { FieldTable } from './field-table.tsx';
import { type DeclaredField, declaredFields } from './read-sdl.ts';

/** The fields that a subgraph owns, by type, each type folded up. */
export function SchemaFields({ name }: { readonly name: string }) {
  const asked = useAsk({ of: SchemaOf, with: { name }, reason: PUBLIC });
  return <Answer to={asked}>{({ subgraph }) => <Types sdl={subgraph?.sdl ?? ''} />}</Answer>;
}

function Types({ sdl }: { readonly sdl: string }) {
  const types = useMemo(() => byType(declaredFields(sdl).filter(({ isOwned }) => isOwned)), [sdl]);
  return (
    <div className={styles['group']}>
      <h3>
        <Said vi="Các trường" en="Fields" />
      </h3>
      {types.map(([type, fields]) => (
        <details key={type} className={styles['part']}>
          <summary>
            {type}{' '}
            <span>
              · <Said vi={`${fields.length} trường`} en={`${fields.length} fields`} />
            </span>
          </summary>
          <FieldTable of={type} fields={fields} />
        </details>
      ))}
    </div>
  );
}

function byType(fields: readonly DeclaredField[]): readonly [string, readonly DeclaredField[]][] {
  const types = Map.groupBy(fields, ({ coordinate }) => coordinate.split('.')[0] ?? coordinate);
  return [...types].toSorted(([, left], [, right]) => right.length - left.length);
}
