import { useId } from 'preact/hooks';
import { harmless } from '../data/text/harmless.ts';
import { say } from './words/say.ts';

export type SiteSwitchState =
  | { kind: 'closed' }
  | { kind: 'off'; host: string }
  | { kind: 'on'; host: string; allSites: boolean }
  | { kind: 'paused'; host: string };

interface SiteSwitchProps {
  site: SiteSwitchState;
  /** The permission is not held: asking for it must be the first thing that the press does. */
  onAsk: (host: string) => void;
  /** The permission is held: leaves the site out, or takes it in again. */
  onSwitch: (host: string, on: boolean) => void;
  /** Marks the page before the reader, article or not, and no other. `null` when that is done. */
  onReadOnce: (() => void) | null;
}

/** One switch: whether names are marked on this site. */
export function SiteSwitch({ site, onAsk, onSwitch, onReadOnce }: SiteSwitchProps) {
  const id = useId();
  if (site.kind === 'closed') return <p class="notice">{say('siteClosed')}</p>;
  const isOn = site.kind === 'on';
  const note = noteOf(site);
  return (
    <div class="site">
      <button
        type="button"
        class="switch"
        role="switch"
        aria-checked={isOn}
        aria-describedby={note ? id : undefined}
        onClick={() => (site.kind === 'off' ? onAsk(site.host) : onSwitch(site.host, !isOn))}
      >
        <span>
          {isOn ? say('markingNames') : say('markNames')}{' '}
          <bdi class="host">{harmless(site.host)}</bdi>
        </span>
        <span class="track" aria-hidden="true" />
      </button>
      {note && (
        <p class="from" id={id}>
          {note}
        </p>
      )}
      {site.kind !== 'paused' && onReadOnce && (
        <button type="button" class="once" onClick={onReadOnce}>
          {isOn ? say('markAnyway') : say('onlyThisPage')}
        </button>
      )}
    </div>
  );
}

function noteOf(site: SiteSwitchState): string | null {
  if (site.kind === 'off') return say('askFirst');
  return site.kind === 'on' && site.allSites ? say('siteOneOfAll') : null;
}
