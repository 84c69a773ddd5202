import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** The width that an element has now, in CSS pixels; `null` before it is known. */
export function useWidth<Element extends HTMLElement>() {
  const element = useRef<Element>(null);
  const [width, setWidth] = useState<number | null>(null);
  useLayoutEffect(() => {
    if (!element.current) return;
    const measured = element.current;
    // Whole pixels: less is no reason to draw anew.
    const measure = () => setWidth(Math.floor(measured.clientWidth) || null);
    const observer = new ResizeObserver(measure);
    observer.observe(measured);
    measure();
    return () => observer.disconnect();
  }, []);
  return { element, width };
}
