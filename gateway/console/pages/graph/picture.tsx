import { useMemo } from 'react';

import { useSpeech } from '../../words/language.tsx';
import { ownerWords } from '../../words/owners.ts';
import type { Language } from '../../words/words.ts';
import { PictureThing } from './picture-thing.tsx';
import styles from './picture.module.css';
import { placedInColumns } from './columns.ts';
import { lineEnds } from './line-ends.ts';
import { placed, type Placed } from './place.ts';
import { type Knower, type Knows, type Shape, shapeOf } from './shape.ts';

const WIDE = { width: 1120, height: 540 };
const UPRIGHT_WIDTH = 390;

interface PictureProps {
  readonly subgraphs: readonly (Knower & { readonly health: { readonly state: string } })[];
  /** Whether it is to be higher than wide, as a phone's screen is: names stay as large as the text around them. */
  readonly isUpright: boolean;
  /** Id of the thing that is looked at; null: none is. */
  readonly chosen: string | null;
}

/** Subgraphs and the entities that they know, with a line from each to what it knows. The table beside it says the same. */
export function Picture({ subgraphs, isUpright, chosen }: PictureProps) {
  const { say, language } = useSpeech();
  const { things, knows, size } = useMemo(() => {
    const shape = shapeOf(subgraphs.map((known) => captioned(known, language)));
    return { ...laidOut(shape, isUpright), knows: shape.knows };
  }, [subgraphs, isUpright, language]);
  const near = new Set(knows.filter((line) => touches(line, chosen)).flatMap(idsOf));
  const isFar = (id: string): boolean => chosen !== null && id !== chosen && !near.has(id);
  return (
    <svg
      className={styles['picture']}
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="group"
      aria-label={say({
        vi: 'Hình các phân hệ và thực thể; bảng bên dưới nói cùng nội dung',
        en: 'Picture of subgraphs and entities; the table below says the same',
      })}
    >
      <g aria-hidden="true">
        {knows.map((line) => (
          <Tie key={idsOf(line).join()} line={line} things={things} isUpright={isUpright} chosen={chosen} />
        ))}
      </g>
      {things.map((thing) => (
        <PictureThing
          key={thing.id}
          thing={thing}
          health={subgraphs.find(({ name }) => name === thing.name)?.health.state ?? 'UNKNOWN'}
          isChosen={thing.id === chosen}
          isFar={isFar(thing.id)}
        />
      ))}
    </svg>
  );
}

function captioned({ name, entities }: Knower, language: Language): Knower {
  const caption = ownerWords(name)[language];
  return { name, entities, caption: caption === name ? undefined : caption };
}

function laidOut(shape: Shape, isUpright: boolean) {
  if (!isUpright) {
    return { things: placed(shape, WIDE), size: WIDE };
  }
  const things = placedInColumns(shape, UPRIGHT_WIDTH);
  const height = Math.max(0, ...things.map((thing) => thing.y + thing.height));
  return { things, size: { width: UPRIGHT_WIDTH, height } };
}

interface TieProps extends Pick<PictureProps, 'isUpright' | 'chosen'> {
  readonly line: Knows;
  readonly things: readonly Placed[];
}

function Tie({ line, things, isUpright, chosen }: TieProps) {
  const from = things.find(({ id }) => id === line.subgraph);
  const to = things.find(({ id }) => id === line.entity);
  if (from === undefined || to === undefined) {
    return null;
  }
  const strength = touches(line, chosen) ? styles['near'] : chosen !== null && styles['far'];
  const look = `${styles['line']} ${to.joins ? styles['joining'] : ''} ${strength || ''}`;
  return <line className={look} {...lineEnds(from, to, isUpright)} />;
}

function touches({ subgraph, entity }: Knows, id: string | null): boolean {
  return subgraph === id || entity === id;
}

function idsOf({ subgraph, entity }: Knows): readonly string[] {
  return [subgraph, entity];
}
