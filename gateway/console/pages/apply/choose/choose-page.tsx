import { useSearchParams } from 'react-router';

import { PUBLIC } from '../../../graph/reason.ts';
import { useAsk } from '../../../graph/use-ask.ts';
import { Answer } from '../../../parts/answer.tsx';
import { Page } from '../../../parts/page.tsx';
import { Panel } from '../../../parts/panel.tsx';
import { useSession } from '../../../session/session.tsx';
import { ListProcedures } from '../graph/generated/list-procedures.ts';
import { EventTiles } from './event-tiles.tsx';
import { Found } from './found.tsx';
import { SearchBox } from './search-box.tsx';
import { Suggestions } from './suggestions.tsx';

/** Where a procedure is chosen: by words, by what happens in a life, or as the data suggest. */
export function ChoosePage() {
  const [told, tell] = useSearchParams();
  const { signedIn } = useSession();
  const search = told.get('q') ?? '';
  const event = told.get('event');
  const found = useAsk({
    of: ListProcedures,
    with: { search: search === '' ? null : search },
    reason: PUBLIC,
  });
  const isChosen = search !== '' || event !== null;
  return (
    <Page
      title={{ vi: 'Nộp hồ sơ', en: 'Apply' }}
      lead={{
        vi: 'Chọn việc cần làm. Điều Nhà nước đã biết sẽ được điền sẵn, bạn chỉ khai phần còn thiếu.',
        en: 'Choose what you need. What the state knows is filled in; you add only what is missing.',
      }}
    >
      <SearchBox key={search} search={search} onSearch={(q) => tell(q === '' ? {} : { q })} />
      {!isChosen && signedIn?.kind === 'citizen' && <Suggestions />}
      <Answer to={found}>
        {({ procedures }) => {
          const rows = procedures?.edges.map(({ node }) => node) ?? [];
          return isChosen ? (
            <Found rows={rows} search={search} event={event} />
          ) : (
            <Panel title={{ vi: 'Theo sự kiện trong đời', en: 'By what happens in a life' }}>
              <EventTiles procedures={rows} />
            </Panel>
          );
        }}
      </Answer>
    </Page>
  );
}
