import { Link } from 'react-router';

import { Said } from '../parts/said.tsx';
import styles from './footer.module.css';

/** What this hub is and is not, and where its machinery may be looked at. */
export function Footer() {
  return (
    <footer className={styles['foot']}>
      <div className={styles['inside']}>
        <p>
          <Said
            vi="Bản tham chiếu cho nhà phát triển, đứng cạnh NDOP, LGSP và Cổng Dịch vụ công quốc gia, không thay thế. Ở chế độ thử nghiệm, người và hồ sơ đều hư cấu."
            en="A reference for developers, beside NDOP, LGSP and the National Public Service Portal; it replaces none. In demo mode all people and dossiers are fictional."
          />
        </p>
        <ul>
          <li>
            <Link to="/graph">
              <Said vi="Tình trạng các phân hệ" en="State of the subgraphs" />
            </Link>
          </li>
          <li>
            <a href="/playground">
              <Said vi="Dành cho lập trình viên" en="For developers" />
            </a>
          </li>
        </ul>
      </div>
    </footer>
  );
}
