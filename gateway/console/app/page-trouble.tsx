import { Component, type ReactNode } from 'react';

import { Button } from '../parts/button.tsx';
import { Page } from '../parts/page.tsx';
import { Said } from '../parts/said.tsx';

interface PageTroubleProps {
  readonly children: ReactNode;
}

/** Stands in for a page that broke or could not be loaded, such as one of an older build in a tab left open. */
export class PageTrouble extends Component<PageTroubleProps, { readonly isBroken: boolean }> {
  override readonly state = { isBroken: false };

  static getDerivedStateFromError(): { readonly isBroken: boolean } {
    return { isBroken: true };
  }

  override render(): ReactNode {
    return this.state.isBroken ? <Broken /> : this.props.children;
  }
}

function Broken() {
  return (
    <Page
      title={{ vi: 'Trang này chưa mở được', en: 'This page could not be opened' }}
      lead={{
        vi: 'Có thể hệ thống vừa được cập nhật. Tải lại trang thường là đủ; điều đã gửi đi không bị mất.',
        en: 'The hub may just have been updated. Loading the page again is usually enough; what was sent is not lost.',
      }}
    >
      <p>
        <Button weight="main" onPress={() => location.reload()}>
          <Said vi="Tải lại trang" en="Load again" />
        </Button>
      </p>
    </Page>
  );
}
