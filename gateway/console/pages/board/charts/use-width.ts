import { type RefObject, useEffect, useRef, useState } from 'react';

// Until it was measured; a phone's, so that nothing is ever too wide.
const FIRST_WIDTH = 320;

/** How wide an element stands, in pixels, as it changes: a chart is drawn for it, so that its letters keep their size. */
export function useWidth(): { readonly of: RefObject<HTMLDivElement | null>; readonly width: number } {
  const element = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(FIRST_WIDTH);
  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => setWidth(entry?.contentRect.width ?? FIRST_WIDTH));
    if (element.current !== null) {
      observer.observe(element.current);
    }
    return () => observer.disconnect();
  }, []);
  return { of: element, width };
}
