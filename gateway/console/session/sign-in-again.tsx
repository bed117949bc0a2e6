import { useState, useSyncExternalStore } from 'react';

import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { Notice } from '../parts/notice.tsx';
import { Said } from '../parts/said.tsx';
import type { AgainInPlace } from './oidc/again-in-place.ts';
import { useSession } from './session.tsx';

/** Asks to sign in again when a token has ended while something was being filled in. Nothing at any other time. */
export function SignInAgain() {
  const again = useSession().ways.provider?.again ?? null;
  return again === null ? null : <WhenAsked again={again} />;
}

function WhenAsked({ again }: { readonly again: AgainInPlace }) {
  const isAsked = useSyncExternalStore(again.onChange, again.isAsked);
  return isAsked && <Asking again={again} />;
}

function Asking({ again }: { readonly again: AgainInPlace }) {
  const [stands, setStands] = useState<'asked' | 'open' | 'blocked'>('asked');
  const signIn = async (): Promise<void> => {
    setStands('open');
    setStands((await again.signIn()) ? 'open' : 'blocked');
  };
  return (
    <Dialog
      title={{ vi: 'Phiên đăng nhập đã hết', en: 'Your sign-in has ended' }}
      onClose={() => again.isAsked() && again.giveUp()}
    >
      <p>
        <Said
          vi="Điều bạn đã điền vẫn còn nguyên trên trang này. Đăng nhập lại trong cửa sổ riêng rồi làm tiếp."
          en="What you filled in is still on this page. Sign in again in a window of its own and go on."
        />
      </p>
      {stands === 'blocked' && <Blocked />}
      <div>
        <Button weight="main" onPress={() => void signIn()}>
          {stands === 'open' ? (
            <Said vi="Mở lại cửa sổ đăng nhập" en="Open the sign-in window again" />
          ) : (
            <Said vi="Đăng nhập và làm tiếp" en="Sign in and go on" />
          )}
        </Button>
      </div>
    </Dialog>
  );
}

function Blocked() {
  return (
    <Notice tone="bad" title={{ vi: 'Cửa sổ đăng nhập chưa mở được', en: 'The sign-in window did not open' }}>
      <p>
        <Said
          vi="Hãy cho phép trang này mở cửa sổ, hoặc thử lại sau ít phút."
          en="Let this page open windows, or try again in a few minutes."
        />
      </p>
    </Notice>
  );
}
