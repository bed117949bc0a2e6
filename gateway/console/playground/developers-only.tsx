import { Said } from '../parts/said.tsx';
import type { SignedIn } from '../session/signed-in.ts';
import type { WaysIn } from '../session/ways-in.ts';

/** Whether somebody may use the playground: anybody in a demo, else developers' accounts of the registry. What they may read the hub decides. */
export function mayEnter({ provider }: Pick<WaysIn, 'provider'>, signedIn: Pick<SignedIn, 'kind'> | null) {
  return provider === null || signedIn?.kind === 'registry';
}

interface DevelopersOnlyProps {
  readonly ways: WaysIn;
  readonly isSignedIn: boolean;
}

/** Stands where the playground would: whoever is not signed in may do so, others learn whom it is for. */
export function DevelopersOnly({ ways: { provider }, isSignedIn }: DevelopersOnlyProps) {
  return (
    <main className="playground-refusal">
      <h1>
        <Said vi="Dành cho lập trình viên của sổ đăng ký" en="For developers of the registry" />
      </h1>
      <p>
        {isSignedIn ? (
          <Said
            vi="Tài khoản này không phải tài khoản sổ đăng ký phân hệ. Cơ quan chủ quản phân hệ cấp tài khoản cho lập trình viên của mình."
            en="This account is none of the registry of subgraphs. The agency that answers for a subgraph gives its developers theirs."
          />
        ) : (
          <Said
            vi="Hãy đăng nhập bằng tài khoản sổ đăng ký phân hệ để thử các thao tác GraphQL."
            en="Sign in with an account of the registry of subgraphs to try GraphQL operations."
          />
        )}
      </p>
      <p>
        {!isSignedIn && provider !== null && (
          <button type="button" onClick={() => void provider.signIn().catch(() => undefined)}>
            <Said vi="Đăng nhập" en="Sign in" />
          </button>
        )}
        <a href="/">
          <Said vi="Về trang đầu" en="To the front page" />
        </a>
      </p>
    </main>
  );
}
