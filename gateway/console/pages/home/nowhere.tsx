import { ButtonLink } from '../../parts/button.tsx';
import { Page } from '../../parts/page.tsx';
import { Said } from '../../parts/said.tsx';

/** Stands where there is no page. */
export function NowherePage() {
  return (
    <Page
      title={{ vi: 'Không có trang này', en: 'No such page' }}
      lead={{ vi: 'Địa chỉ có thể đã gõ nhầm.', en: 'The address may have been mistyped.' }}
    >
      <p>
        <ButtonLink to="/" weight="main">
          <Said vi="Về trang đầu" en="To the front page" />
        </ButtonLink>
      </p>
    </Page>
  );
}
