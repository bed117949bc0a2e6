import { PUBLIC } from '../../graph/reason.ts';
import { useAsk } from '../../graph/use-ask.ts';
import { Answer } from '../../parts/answer.tsx';
import { useLang } from '../../words/use-lang.ts';
import { Track } from './generated/track.ts';
import { TrackedDossier } from './tracked-dossier.tsx';
import { UnknownCode } from './unknown-code.tsx';

/** Asks where a dossier stands, and shows it or that there is none. */
export function Tracked({ code }: { readonly code: string }) {
  const lang = useLang();
  const asked = useAsk({ of: Track, with: { code, lang }, reason: PUBLIC });
  const isAway = asked.state === 'answered' && asked.faults.length > 0;
  return (
    <Answer to={asked}>
      {({ trackDossier }) => {
        if (trackDossier !== null) {
          return (
            <TrackedDossier
              dossier={trackDossier}
              onReload={asked.state === 'answered' ? asked.again : null}
            />
          );
        }
        // Without an answer of its owner nobody knows whether there is one.
        return isAway ? null : <UnknownCode reason="unknown" />;
      }}
    </Answer>
  );
}
