import { ButtonLink } from '../../../parts/button.tsx';
import { Panel } from '../../../parts/panel.tsx';
import { Said } from '../../../parts/said.tsx';
import type { ReadReceiptQuery } from '../graph/generated/read-receipt.ts';
import styles from './next-steps.module.css';

type Dossier = NonNullable<ReadReceiptQuery['dossier']>;

/** What happens next, and where it is followed. */
export function NextSteps({ dossier }: { readonly dossier: Dossier }) {
  const corrections = dossier.corrections?.length ?? 0;
  const isDue = dossier.payments?.some(({ state }) => state === 'DUE') ?? false;
  return (
    <Panel title={{ vi: 'Tiếp theo', en: 'What happens next' }}>
      <ol className={styles['steps']}>
        <li>
          <Said
            vi="Cơ quan xem hồ sơ và tiếp nhận; từ lúc đó tính ngày hẹn trả."
            en="The agency looks at the dossier and accepts it; the due date counts from then."
          />
        </li>
        {isDue && (
          <li>
            <Said
              vi="Nộp khoản phí, lệ phí theo hướng dẫn của cơ quan."
              en="Pay the fee as the agency tells you."
            />
          </li>
        )}
        {corrections > 0 && (
          <li>
            <Said
              vi={`${corrections} giá trị bạn khai khác với nguồn đã được gửi tới chủ dữ liệu; câu trả lời sẽ hiện trong hồ sơ.`}
              en={`${corrections} of your values differ from their source; the owner was told and answers in the dossier.`}
            />
          </li>
        )}
        <li>
          <Said
            vi="Kết quả vào kho giấy tờ điện tử của bạn."
            en="The result goes into your electronic document store."
          />
        </li>
      </ol>
      <WaysOn code={dossier.code} />
    </Panel>
  );
}

function WaysOn({ code }: { readonly code: string }) {
  return (
    <div className={styles['ways']}>
      <ButtonLink to={`/me/dossiers/${code}`} weight="main">
        <Said vi="Theo dõi hồ sơ" en="Follow the dossier" />
      </ButtonLink>
      <ButtonLink to={`/track/${code}`}>
        <Said vi="Trang tra cứu công khai" en="Public tracking page" />
      </ButtonLink>
      <a className={styles['download']} href={`/track/${code}.png`} download>
        <Said vi="Tải mã QR (PNG)" en="Download the QR code (PNG)" />
      </a>
    </div>
  );
}
