import { PUBLIC } from '../../../graph/reason.ts';
import { useAsk } from '../../../graph/use-ask.ts';
import { Answer } from '../../../parts/answer.tsx';
import { Said } from '../../../parts/said.tsx';
import { useSpeech } from '../../../words/language.tsx';
import styles from '../citizen.module.css';
import { fieldNames } from '../field-names.ts';
import { useLang } from '../../../words/use-lang.ts';
import type { AskedRequest } from './asked-request.ts';
import { AskedConsent } from './generated/asked-consent.ts';

/** Who asks, for what and how long, with the law's own words. */
export function AskedBy({ request }: { readonly request: AskedRequest }) {
  const { say } = useSpeech();
  const asked = useAsk({ of: AskedConsent, with: { unit: request.unit, lang: useLang() }, reason: PUBLIC });
  return (
    <Answer to={asked}>
      {({ unit, purposes }) => (
        <>
          <p>
            <strong>{unit?.name ?? request.unit}</strong>{' '}
            <Said
              vi={`muốn xem của bạn: ${fieldNames(request.fields).vi}, trong ${request.days} ngày.`}
              en={`wants to read your ${fieldNames(request.fields).en}, for ${request.days} days.`}
            />
          </p>
          <p className={styles['muted']}>
            {purposes?.find(({ code }) => code === 'CONSENT')?.legalText}{' '}
            {say({
              vi: 'Không đồng ý cũng không ảnh hưởng việc khác của bạn.',
              en: 'Not agreeing changes nothing else for you.',
            })}
          </p>
        </>
      )}
    </Answer>
  );
}
