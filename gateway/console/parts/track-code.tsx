import { useSpeech } from '../words/language.tsx';
import styles from './track-code.module.css';

const PICTURE = { vi: 'Mã QR để tra cứu hồ sơ', en: 'QR code to track the dossier' };

/** A dossier's code, and a picture of it that a phone reads and follows. */
export function TrackCode({ code }: { readonly code: string }) {
  const { say } = useSpeech();
  return (
    <figure className={styles['qr']}>
      <img src={`/track/${code}.svg`} alt={say(PICTURE)} width="148" height="148" />
      <figcaption>{code}</figcaption>
    </figure>
  );
}
