import { useParams } from 'react-router';

import { useAsk } from '../../../graph/use-ask.ts';
import { Answer } from '../../../parts/answer.tsx';
import { ButtonLink } from '../../../parts/button.tsx';
import { Empty } from '../../../parts/empty.tsx';
import { Said } from '../../../parts/said.tsx';
import { Skeleton } from '../../../parts/skeleton.tsx';
import { CitizenPage } from '../citizen-page.tsx';
import { useLang } from '../../../words/use-lang.ts';
import { DossierShown } from './dossier-shown.tsx';
import { MyDossier } from './generated/my-dossier.ts';
import { inCase } from './in-case.ts';

/** One dossier of the reader. */
export function DossierPage() {
  const { code = '' } = useParams();
  const asked = useAsk({ of: MyDossier, with: { code, lang: useLang() }, reason: inCase(code) });
  const procedure = asked.state === 'answered' ? (asked.data.dossier?.procedure?.name ?? null) : null;
  return (
    <CitizenPage
      title={procedure === null ? { vi: 'Hồ sơ', en: 'Dossier' } : { vi: procedure, en: procedure }}
      lead={{ vi: `Mã hồ sơ ${code}`, en: `Dossier ${code}` }}
    >
      <Answer to={asked} waiting={<Skeleton lines={10} />}>
        {({ dossier }) =>
          dossier === null ? (
            <NoSuchDossier />
          ) : (
            <DossierShown dossier={dossier} again={asked.state === 'waiting' ? null : asked.again} />
          )
        }
      </Answer>
    </CitizenPage>
  );
}

function NoSuchDossier() {
  return (
    <Empty title={{ vi: 'Bạn không có hồ sơ mang mã này', en: 'You have no dossier with this code' }}>
      <p>
        <Said
          vi="Mã có thể sai, hoặc hồ sơ là của người khác. Tình trạng công khai vẫn tra được theo mã."
          en="The code may be wrong, or the dossier somebody else’s. Where it stands can be tracked by its code all the same."
        />
      </p>
      <ButtonLink to="/me/dossiers">
        <Said vi="Về danh sách hồ sơ" en="To my dossiers" />
      </ButtonLink>
    </Empty>
  );
}
