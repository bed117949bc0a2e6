import { useSpeech } from '../words/language.tsx';
import { Icon } from './icon.tsx';
import styles from './switch.module.css';

/** Changes between Vietnamese and English; it is named in the language that it leads to. */
export function LanguageSwitch() {
  const { language, speak } = useSpeech();
  const other = language === 'vi' ? 'en' : 'vi';
  return (
    <button type="button" className={styles['switch']} lang={other} onClick={() => speak(other)}>
      <Icon of="globe" />
      <span className={styles['shortOnDesk']} aria-hidden="true">
        {other.toUpperCase()}
      </span>
      <span className={styles['wordsOnPhone']}>{other === 'en' ? 'English' : 'Tiếng Việt'}</span>
    </button>
  );
}
