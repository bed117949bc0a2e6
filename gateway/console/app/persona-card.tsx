import { nameParts } from '../session/name-parts.ts';
import type { Persona } from '../session/personas.ts';
import { useSpeech } from '../words/language.tsx';
import styles from './persona-card.module.css';

interface PersonaCardProps {
  readonly persona: Persona;
  readonly isHere: boolean;
  readonly onPress: () => void;
}

/** Somebody of the demo whom one may be; pressed when one is. */
export function PersonaCard({ persona, isHere, onPress }: PersonaCardProps) {
  const { say } = useSpeech();
  const { short, more } = nameParts(persona);
  return (
    <button type="button" className={styles['card']} aria-pressed={isHere} onClick={onPress}>
      <strong>{say(short)}</strong>
      {more !== null && <span>{say(more)}</span>}
    </button>
  );
}
