import { useCallback, useRef, useState } from 'preact/hooks';

/** Screens opened one from another: the last is on show, and stays until the next one is there. */
export interface Trail<Screen> {
  current: Screen | null;
  /** Shows what `look` brings, once it is there. */
  open: (look: () => Promise<Screen>) => void;
  /** The same in the place of the current one. */
  replace: (look: () => Promise<Screen>) => void;
  back: () => void;
  /** Leaves all of them. */
  leave: () => void;
}

/** An empty trail. An answer to anything but the last question is dropped. */
export function useTrail<Screen>(): Trail<Screen> {
  const [screens, setScreens] = useState<readonly Screen[]>([]);
  const asked = useRef(0);

  const show = useCallback(async (look: () => Promise<Screen>, dropped: number) => {
    const ticket = ++asked.current;
    const screen = await look();
    if (ticket !== asked.current) return;
    setScreens((before) => [...before.slice(0, before.length - dropped), screen]);
  }, []);
  const open = useCallback((look: () => Promise<Screen>) => void show(look, 0), []);
  const replace = useCallback((look: () => Promise<Screen>) => void show(look, 1), []);
  const back = useCallback(() => {
    asked.current++;
    setScreens((before) => before.slice(0, -1));
  }, []);
  const leave = useCallback(() => {
    asked.current++;
    setScreens([]);
  }, []);
  return { current: screens.at(-1) ?? null, open, replace, back, leave };
}
