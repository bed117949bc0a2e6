import { Link } from 'react-router';

import { useSpeech } from '../../words/language.tsx';
import { HEALTH } from './names.ts';
import styles from './picture.module.css';
import type { Placed } from './place.ts';

interface PictureThingProps {
  readonly thing: Placed;
  /** How a subgraph answers; an entity's is not looked at. */
  readonly health: string;
  readonly isChosen: boolean;
  readonly isFar: boolean;
}

/** A subgraph or an entity in the picture, as a link to what is known of it. */
export function PictureThing({ thing, health, isChosen, isFar }: PictureThingProps) {
  const { say } = useSpeech();
  const { kind, name, caption, x, y, width, height } = thing;
  const told = say(HEALTH[health]?.words ?? { vi: health, en: health });
  const look = [styles['thing'], styles[kind], thing.joins && styles['joins'], isFar && styles['far']];
  return (
    <Link
      to={pathOf(thing)}
      className={look.filter(Boolean).join(' ')}
      aria-current={isChosen}
      aria-label={kind === 'subgraph' ? `${[name, caption].filter(Boolean).join(' ')}: ${told}` : name}
      preventScrollReset
    >
      <rect x={x - width / 2} y={y - height / 2} width={width} height={height} rx={height / 2} />
      {kind === 'subgraph' && <HealthDot thing={thing} health={health} />}
      <ThingName thing={thing} />
    </Link>
  );
}

function ThingName({ thing: { kind, name, caption, x, y } }: { readonly thing: Placed }) {
  const middle = kind === 'subgraph' ? x + 9 : x;
  const above = caption === '' ? 0 : 9;
  return (
    <>
      <text x={middle} y={y - above} textAnchor="middle" dominantBaseline="central">
        {`${name} `}
      </text>
      {caption !== '' && (
        <text
          className={styles['caption']}
          x={middle}
          y={y + above}
          textAnchor="middle"
          dominantBaseline="central"
        >
          {caption}
        </text>
      )}
    </>
  );
}

function HealthDot({ thing, health }: { readonly thing: Placed; readonly health: string }) {
  const tone = styles[HEALTH[health]?.tone ?? 'plain'];
  return <circle className={tone} cx={thing.x - thing.width / 2 + 18} cy={thing.y} r="6" />;
}

/** Where what is known of a thing stands. */
export function pathOf({ kind, name }: Pick<Placed, 'kind' | 'name'>): string {
  return `/graph/${kind === 'subgraph' ? 'subgraphs' : 'entities'}/${encodeURIComponent(name)}`;
}
