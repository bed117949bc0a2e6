import { Link } from 'react-router';

import { Said } from '../../parts/said.tsx';

/** The way back to the front of the console. */
export function BackToMembers() {
  return (
    <p>
      <Link to="/members">
        ← <Said vi="Phân hệ của tôi" en="My subgraphs" />
      </Link>
    </p>
  );
}
