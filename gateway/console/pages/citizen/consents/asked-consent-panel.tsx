import { useSearchParams } from 'react-router';

import { Panel } from '../../../parts/panel.tsx';
import { AskedBy } from './asked-by.tsx';
import { readRequest } from './asked-request.ts';
import { GiveConsent } from './give-consent.tsx';

interface AskedConsentPanelProps {
  readonly onGiven: () => void;
}

/** What an agency's link asks the reader to agree to. Nothing stands here without such a link. */
export function AskedConsentPanel({ onGiven }: AskedConsentPanelProps) {
  const [search, setSearch] = useSearchParams();
  const request = readRequest(search);
  return (
    request !== null && (
      <Panel title={{ vi: 'Một cơ quan đề nghị bạn đồng ý', en: 'An agency asks for your consent' }}>
        <AskedBy request={request} />
        <GiveConsent
          request={request}
          onGiven={() => {
            setSearch({});
            onGiven();
          }}
          onDeclined={() => setSearch({})}
        />
      </Panel>
    )
  );
}
