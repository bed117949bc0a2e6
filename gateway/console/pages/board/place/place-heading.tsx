import { Link } from 'react-router';

import { useSpeech } from '../../../words/language.tsx';
import { type BoardPlace, linkTo, periodWords } from './board-place.ts';
import styles from './place-heading.module.css';

/** A unit as its figures name it. */
export interface UnitShown {
  readonly name: string | null;
  readonly parent: { readonly code: string; readonly name: string | null } | null;
}

interface PlaceHeadingProps {
  readonly place: BoardPlace;
  /** Null: the whole country, or not known yet. */
  readonly unit: UnitShown | null;
}

const NATION = { vi: 'Cả nước', en: 'The whole country' };

/** Whose figures these are, of when, and the way up to whom they belong. */
export function PlaceHeading({ place, unit }: PlaceHeadingProps) {
  const { say } = useSpeech();
  const name = place.unit === null ? say(NATION) : (unit?.name ?? '…');
  return (
    <div className={styles['heading']}>
      {place.unit !== null && <WayUp place={place} parent={unit?.parent ?? null} />}
      <h2>
        {name}, {say(periodWords(place.period))}
      </h2>
    </div>
  );
}

interface WayUpProps {
  readonly place: BoardPlace;
  readonly parent: { readonly code: string; readonly name: string | null } | null;
}

function WayUp({ place, parent }: WayUpProps) {
  const { say } = useSpeech();
  return (
    <nav className={styles['up']} aria-label={say({ vi: 'Cấp trên', en: 'Above' })}>
      <Link to={linkTo('/board', { ...place, unit: null })}>{say(NATION)}</Link>
      {parent !== null && (
        <Link to={linkTo('/board', { ...place, unit: parent.code })}>{parent.name ?? parent.code}</Link>
      )}
    </nav>
  );
}
