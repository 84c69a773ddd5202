/** Answers what has `run` run in the next frame, once however often it is asked, until `signal` ends. */
export function onceAFrame(run: () => void, signal: AbortSignal): () => void {
  let isDue = false;
  return () => {
    if (isDue) return;
    isDue = true;
    requestAnimationFrame(() => {
      isDue = false;
      if (!signal.aborted) run();
    });
  };
}
