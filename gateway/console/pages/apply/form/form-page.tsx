import { useParams } from 'react-router';

import { Page } from '../../../parts/page.tsx';
import { useSession } from '../../../session/session.tsx';
import { procedureIn } from '../addresses.ts';
import { Filing } from './filing.tsx';
import { SignInFirst } from './sign-in-first.tsx';

/** Where a procedure is filled in and handed in, by whoever is signed in as a person. */
export function FormPage() {
  const code = procedureIn(useParams()['code']);
  const { signedIn } = useSession();
  if (signedIn?.kind !== 'citizen' && signedIn?.kind !== 'representative') {
    return (
      <Page title={{ vi: 'Nộp hồ sơ', en: 'Apply' }}>
        <SignInFirst code={code} />
      </Page>
    );
  }
  return <Filing key={code} code={code} />;
}
