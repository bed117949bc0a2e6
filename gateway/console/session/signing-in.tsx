import { SignInAgain } from './sign-in-again.tsx';
import { SignInWord } from './sign-in-word.tsx';

/** What there is to say on signing in, above any page: that it did not succeed, or that it has to be done again. Mostly nothing. */
export function SigningIn() {
  return (
    <>
      <SignInWord />
      <SignInAgain />
    </>
  );
}
