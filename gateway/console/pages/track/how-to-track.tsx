import { Panel } from '../../parts/panel.tsx';
import { Said } from '../../parts/said.tsx';
import styles from './how-to-track.module.css';

/** Where the code stands, and what tracking shows and does not. */
export function HowToTrack() {
  return (
    <Panel title={{ vi: 'Mã số ở đâu?', en: 'Where is the code?' }}>
      <ul className={styles['list']}>
        <li>
          <Said
            vi="Trên giấy tiếp nhận hồ sơ và hẹn trả kết quả (mẫu 01, Thông tư 03/2025/TT-VPCP), ở dòng “Mã hồ sơ”."
            en="On the receipt with the day of the result (form 01 of Circular 03/2025/TT-VPCP), in the line “Mã hồ sơ”."
          />
        </li>
        <li>
          <Said
            vi="Mã QR trên giấy ấy dẫn thẳng tới trang của hồ sơ; cũng có thể dán địa chỉ quét được vào ô trên."
            en="The receipt's QR code leads straight to the dossier's page; the scanned address may also be pasted above."
          />
        </li>
        <li>
          <Said
            vi="Trang chỉ cho biết trạng thái, các mốc ngày và cơ quan. Muốn xem nội dung hồ sơ, chủ hồ sơ đăng nhập ở “Dữ liệu của tôi”."
            en="The page tells the status, the dates and the office. For what is in the dossier, its owner signs in under “My data”."
          />
        </li>
      </ul>
    </Panel>
  );
}
