import { Button } from '../../parts/button.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Said } from '../../parts/said.tsx';
import { useSpeech } from '../../words/language.tsx';
import styles from './receipt-code.module.css';

/** The dossier's QR code, to be kept, sent or printed. */
export function ReceiptCode({ code }: { readonly code: string }) {
  const { say } = useSpeech();
  return (
    <Panel title={{ vi: 'Mã QR của hồ sơ', en: "The dossier's QR code" }}>
      <img
        className={styles['picture']}
        src={`/track/${code}.svg`}
        width="180"
        height="180"
        alt={say({
          vi: `Mã QR dẫn tới trang này của hồ sơ ${code}`,
          en: `QR code leading to this page of ${code}`,
        })}
      />
      <div className={styles['ways']}>
        <a href={`/track/${code}.svg`} download={`${code}.svg`}>
          <Said vi="Tải SVG" en="Download SVG" />
        </a>
        <a href={`/track/${code}.png`} download={`${code}.png`}>
          <Said vi="Tải PNG" en="Download PNG" />
        </a>
        <Button onPress={() => print()}>
          <Said vi="In phiếu" en="Print" />
        </Button>
      </div>
    </Panel>
  );
}
