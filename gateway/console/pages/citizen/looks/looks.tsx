import { useState } from 'react';

import { Answer } from '../../../parts/answer.tsx';
import { Skeleton } from '../../../parts/skeleton.tsx';
import { CitizenPage } from '../citizen-page.tsx';
import type { LooksChosen } from './looks-choice.tsx';
import { PeopleLog } from './people-log.tsx';
import { Questions } from './questions.tsx';
import { useNewestLooks } from './use-newest-looks.ts';
import { useQuestions } from './use-questions.ts';

/** Who looked at the reader's data or their children's, and why. @see Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, Điều 4 */
export function LooksPage() {
  const [chosen, choose] = useState<LooksChosen>({ person: 0, own: false });
  const asked = useNewestLooks(chosen.own);
  const questions = useQuestions();
  return (
    <CitizenPage
      title={{ vi: 'Ai đã xem dữ liệu của tôi', en: 'Who looked at my data' }}
      lead={{
        vi: 'Mỗi lượt xem đều có mục đích và để lại dấu vết không sửa được. Thấy lạ thì hỏi: cơ quan phải trả lời trong mười ngày.',
        en: 'Every look has a purpose and leaves a trace that cannot be changed. Ask about any: the agency has ten days to answer.',
      }}
    >
      <Questions questions={questions.list} />
      <Answer to={asked} waiting={<Skeleton lines={8} />}>
        {({ me }) => <PeopleLog me={me} chosen={chosen} onChoose={choose} questions={questions} />}
      </Answer>
    </CitizenPage>
  );
}
