import { Route, Routes } from 'react-router';

import { BoardPage } from './board-page.tsx';
import { IndicatorPage } from './indicator-page.tsx';

/** How well the state serves: the board of a unit or the country, and one indicator of it. */
export function BoardPages() {
  return (
    <Routes>
      <Route index element={<BoardPage />} />
      <Route path=":code" element={<IndicatorPage />} />
    </Routes>
  );
}
