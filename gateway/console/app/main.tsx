import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';

import { SessionOfPages } from '../session/session.tsx';
import { openWays } from '../session/open-ways.ts';
import { LanguageOfPages } from '../words/language.tsx';
import { App } from './app.tsx';

const place = document.querySelector('#pages');
if (place === null) {
  throw new Error('index.html has no element with the id "pages".');
}
const opening = openWays((path, init) => fetch(path, init), '/signed-in');
createRoot(place).render(
  <LanguageOfPages>
    <SessionOfPages opening={opening}>
      <BrowserRouter>
        <App opening={opening} />
      </BrowserRouter>
    </SessionOfPages>
  </LanguageOfPages>,
);
