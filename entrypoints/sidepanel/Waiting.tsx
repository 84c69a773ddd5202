import { say } from '../../components/words/say.ts';

/** A view whose content is on its way, or did not come. */
export function Waiting({ kind }: { kind: 'waiting' | 'failed' }) {
  return (
    <p class="notice" aria-busy={kind === 'waiting'}>
      {say(kind === 'waiting' ? 'loading' : 'viewFailed')}
    </p>
  );
}
