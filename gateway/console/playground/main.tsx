import { createRoot } from 'react-dom/client';
import { type Ask, loadPersonas } from './personas.ts';
import { Playground } from './playground.tsx';

// Tells Monaco where its workers are, so it has to come before the first editor.
await import('graphiql/setup-workers/vite');

const place = document.querySelector('#playground');
if (place === null) {
  throw new Error('playground.html has no element with the id "playground".');
}
const ask: Ask = (path, init) => fetch(path, init);
createRoot(place).render(<Playground personas={await loadPersonas(ask)} ask={ask} />);
