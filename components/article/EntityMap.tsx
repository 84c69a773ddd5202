import type { TargetedEvent } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { EntityLink } from '../../data/article.ts';
import type { EntityId } from '../../data/model.ts';
import { harmless } from '../../data/text/harmless.ts';
import { sayCount } from '../words/count.ts';
import { say } from '../words/say.ts';
import type { NamedEntity } from './ArticleNames.tsx';
import { strongestLinks, type MapContent } from './choose-map.ts';
import { moveOnMap } from './move-on-map.ts';
import { placeNames, type PlacedBox } from './place-names.ts';
import { wrapName } from './wrap-name.ts';

/** Units of the drawing, which is as wide as the panel: about a pixel each in a narrow one. */
const WIDTH = 340;
const CHAR_WIDTH = 7.2;
const LINE_HEIGHT = 16;
const PADDING = { x: 8, y: 6 };

export interface EntityMapProps {
  content: MapContent<NamedEntity>;
  chosen: EntityId | null;
  onChoose: (entity: EntityId) => void;
  /** Shows the statements that mention both. */
  onOpenLink: (link: EntityLink) => void;
}

/** Who stands with whom, drawn: one stop of the Tab key, arrows go from name to name. */
export function EntityMap({ content, chosen, onChoose, onOpenLink }: EntityMapProps) {
  const { names, links } = content;
  const lines = useMemo(() => names.map(({ name }) => wrapName(harmless(name))), [names]);
  const { boxes, height } = useMemo(() => place(names, lines, links), [names, lines, links]);
  const [active, setActive] = useState(0);
  const drawing = useRef<SVGSVGElement>(null);
  const drawn = chosen === null ? strongestLinks(links) : linksOf(links, chosen);
  const most = Math.max(...links.map(({ shared }) => shared));
  const near = new Set(drawn.flatMap(({ one, other }) => [one, other]));

  function onKeyDown(event: TargetedEvent<SVGSVGElement, KeyboardEvent>) {
    const next = moveOnMap(event.key, active, boxes);
    if (next === null || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    setActive(next);
    drawing.current?.querySelectorAll<SVGElement>('.name')[next]?.focus();
  }

  return (
    <svg
      ref={drawing}
      class="map"
      viewBox={`-2 -2 ${WIDTH + 4} ${height + 4}`}
      role="group"
      aria-label={say('map')}
      onKeyDown={onKeyDown}
    >
      {drawn.map((link) => (
        <Line
          key={`${link.one} ${link.other}`}
          link={link}
          boxes={boxes}
          names={names}
          width={1 + 3 * Math.sqrt(link.shared / most)}
          onOpen={() => onOpenLink(link)}
        />
      ))}
      {boxes.map((box, at) => (
        <Name
          key={box.id}
          box={box}
          lines={lines[at] ?? []}
          isChosen={box.id === chosen}
          isAway={chosen !== null && !near.has(box.id)}
          isActive={at === active}
          onFocus={() => setActive(at)}
          onChoose={() => onChoose(box.id)}
        />
      ))}
    </svg>
  );
}

/** The links of one name. */
export function linksOf(links: readonly EntityLink[], id: EntityId): EntityLink[] {
  return links.filter(({ one, other }) => one === id || other === id);
}

function place(names: readonly NamedEntity[], lines: readonly string[][], links: EntityLink[]) {
  const boxes = names.map(({ id }, at) => {
    const own = lines[at] ?? [];
    const chars = Math.max(...own.map(({ length }) => length));
    return {
      id,
      width: Math.min(WIDTH, chars * CHAR_WIDTH + 2 * PADDING.x),
      height: own.length * LINE_HEIGHT + 2 * PADDING.y,
    };
  });
  return placeNames(boxes, links, WIDTH);
}

interface LineProps {
  link: EntityLink;
  boxes: readonly PlacedBox[];
  names: readonly NamedEntity[];
  width: number;
  onOpen: () => void;
}

/** A line to press. By key, its statements are reached from the names at its ends. */
function Line({ link, boxes, names, width, onOpen }: LineProps) {
  const from = boxes.find(({ id }) => id === link.one);
  const to = boxes.find(({ id }) => id === link.other);
  if (!from || !to) return null;
  const nameOf = (wanted: EntityId) => harmless(names.find(({ id }) => id === wanted)?.name ?? '');
  const ends = { x1: from.x, y1: from.y, x2: to.x, y2: to.y };
  return (
    <g class="line" onClick={onOpen}>
      <title>{`${nameOf(link.one)} – ${nameOf(link.other)}: ${sayCount('sharedCount', link.shared)}`}</title>
      <line class="drawn" {...ends} stroke-width={width} />
      <line class="pressed" {...ends} />
    </g>
  );
}

interface NameProps {
  box: PlacedBox;
  lines: readonly string[];
  isChosen: boolean;
  /** Another name is chosen, with which this one shares nothing. */
  isAway: boolean;
  isActive: boolean;
  onFocus: () => void;
  onChoose: () => void;
}

function Name({ box, lines, isChosen, isAway, isActive, onFocus, onChoose }: NameProps) {
  const { x, y, width, height } = box;
  const top = y - ((lines.length - 1) * LINE_HEIGHT) / 2;
  return (
    <g
      class={`name${isAway ? ' away' : ''}`}
      role="button"
      tabindex={isActive ? 0 : -1}
      aria-pressed={isChosen}
      aria-label={lines.join(' ')}
      onFocus={onFocus}
      onClick={onChoose}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onChoose();
      }}
    >
      <rect x={x - width / 2} y={y - height / 2} width={width} height={height} />
      {lines.map((line, at) => (
        <text key={at} x={x} y={top + at * LINE_HEIGHT} aria-hidden="true">
          {line}
        </text>
      ))}
    </g>
  );
}
