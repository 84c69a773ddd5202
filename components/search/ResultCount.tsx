import { useEffect, useState } from 'preact/hooks';
import { sayCount } from '../words/count.ts';

/** Says how many results there are; after they are painted, for a plural takes its time. */
export function ResultCount({ count }: { count: number | null }) {
  const [said, announce] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => announce(count === null ? '' : sayCount('resultCount', count)));
    return () => clearTimeout(timer);
  }, [count]);
  return (
    <p class="unseen" role="status">
      {said}
    </p>
  );
}
