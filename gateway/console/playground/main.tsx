import { createRoot } from 'react-dom/client';

import { openWays } from '../session/open-ways.ts';
import { type Ask, loadPersonas } from '../session/personas.ts';
import { LanguageOfPages } from '../words/language.tsx';
import { askAs } from './ask-as.ts';
import { DevelopersOnly, mayEnter } from './developers-only.tsx';
import { Playground } from './playground.tsx';

// Tells Monaco where its workers are, so it has to come before the first editor.
await import('graphiql/setup-workers/vite');

const place = document.querySelector('#playground');
if (place === null) {
  throw new Error('playground.html has no element with the id "playground".');
}
const ways = await openWays((path, init) => fetch(path, init), '/playground/signed-in');
const signedIn = ways.provider === null ? null : ways.before();
const ask: Ask = signedIn === null ? (path, init) => fetch(path, init) : askAs(signedIn);
createRoot(place).render(
  <LanguageOfPages>
    {mayEnter(ways, signedIn) ? (
      <Playground personas={ways.provider === null ? await loadPersonas(ask) : []} ask={ask} />
    ) : (
      <DevelopersOnly ways={ways} isSignedIn={signedIn !== null} />
    )}
  </LanguageOfPages>,
);
