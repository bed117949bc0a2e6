import { useState } from 'react';
import { useSearchParams } from 'react-router';

import { Answer } from '../../../parts/answer.tsx';
import { Empty } from '../../../parts/empty.tsx';
import { Page } from '../../../parts/page.tsx';
import { isOpenWork, readFilter } from './chosen-filter.ts';
import { ListStrip } from './list-strip.tsx';
import { MoreButton } from './more-button.tsx';
import { OtherWork } from './other-work.tsx';
import { useWorkList } from './use-work-list.ts';
import { WorkFilters } from './work-filters.tsx';
import { WorkGroups } from './work-groups.tsx';

const NOT_YOURS = { vi: 'Bạn không có danh sách hồ sơ', en: 'You have no list of dossiers' };

/** The dossiers of an officer's unit and below, the most urgent first. */
export function WorkListPage() {
  const [place] = useSearchParams();
  const filter = readFilter(place.get('show'));
  const [typed, type] = useState('');
  const { asked, rows, more } = useWorkList(filter);
  return (
    <Page
      title={{ vi: 'Việc cần giải quyết', en: 'Work list' }}
      lead={{
        vi: 'Hồ sơ của đơn vị bạn và cấp dưới, xếp theo hạn trả.',
        en: 'The dossiers of your unit and those below it, by the date they are due.',
      }}
    >
      <ListStrip />
      <OtherWork />
      <WorkFilters filter={filter} typed={typed} onType={type} />
      <Answer to={asked}>
        {({ dossiers }) =>
          dossiers === null ? <Empty title={NOT_YOURS} /> : <WorkGroups rows={rows ?? []} typed={typed} />
        }
      </Answer>
      {more !== null && <MoreButton isByDue={isOpenWork(filter)} onPress={more} />}
    </Page>
  );
}
