import type { TargetedEvent } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { EntityLink } from '../../data/article.ts';
import type { EntityId } from '../../data/model.ts';
import { harmless } from '../../data/text/harmless.ts';
import { isPressKey } from '../press-key.ts';
import { useWidth } from '../use-width.ts';
import { sayCount } from '../words/count.ts';
import { say } from '../words/say.ts';
import type { NamedEntity } from './ArticleNames.tsx';
import { strongestLinks, type MapContent } from './choose-map.ts';
import { moveOnMap } from './move-on-map.ts';
import { placeNames, type PlacedBox } from './place-names.ts';
import { wrapName } from './wrap-name.ts';

/** Of a character and a line, in the drawing's size of text. */
const CHAR_WIDTH = 0.56;
const LINE_HEIGHT = 1.25;
/** Between a name and its box, in CSS pixels. */
const PADDING = { x: 8, y: 6 };
/** Room around the drawing for the widest stroke of a box. */
const EDGE = 2;
/** Size of the drawing's text against the reader's own. */
const TEXT_SIZE = 13 / 16;

export interface EntityMapProps {
  content: MapContent<NamedEntity>;
  chosen: EntityId | null;
  onChoose: (entity: EntityId) => void;
  /** Shows the statements that mention both. */
  onOpenLink: (link: EntityLink) => void;
}

/** Who stands with whom, drawn: one stop of the Tab key, arrows go from name to name. */
export function EntityMap(props: EntityMapProps) {
  const { element, width } = useWidth<HTMLDivElement>();
  return (
    <div class="map-frame" ref={element}>
      {width !== null && <Drawing {...props} width={width} />}
    </div>
  );
}

function Drawing(props: EntityMapProps & { width: number }) {
  const { content, chosen, onChoose, onOpenLink, width } = props;
  const { names, links } = content;
  const lines = useMemo(() => names.map(({ name }) => wrapName(harmless(name))), [names]);
  const textSize = useMemo(readTextSize, [width]);
  const { boxes, height } = useMemo(
    () => place({ names, lines, links, width: width - 2 * EDGE, textSize }),
    [names, lines, links, width, textSize],
  );
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
      width={width}
      height={height + 2 * EDGE}
      viewBox={`${-EDGE} ${-EDGE} ${width} ${height + 2 * EDGE}`}
      font-size={textSize}
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
          width={0.75 + 2.5 * Math.sqrt(link.shared / most)}
          isLit={chosen !== null}
          onOpen={() => onOpenLink(link)}
        />
      ))}
      {boxes.map((box, at) => (
        <Name
          key={box.id}
          box={box}
          lines={lines[at] ?? []}
          textSize={textSize}
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

interface Sheet {
  names: readonly NamedEntity[];
  lines: readonly string[][];
  links: readonly EntityLink[];
  width: number;
  textSize: number;
}

function place({ names, lines, links, width, textSize }: Sheet) {
  const boxes = names.map(({ id }, at) => {
    const own = lines[at] ?? [];
    const chars = Math.max(...own.map(({ length }) => length));
    return {
      id,
      width: Math.min(width, chars * CHAR_WIDTH * textSize + 2 * PADDING.x),
      height: own.length * LINE_HEIGHT * textSize + 2 * PADDING.y,
    };
  });
  return placeNames(boxes, links, width);
}

/** In CSS pixels: the reader's own size of text may be another than most have. */
function readTextSize(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) * TEXT_SIZE;
}

interface LineProps {
  link: EntityLink;
  boxes: readonly PlacedBox[];
  names: readonly NamedEntity[];
  width: number;
  /** It belongs to the chosen name. */
  isLit: boolean;
  onOpen: () => void;
}

/** A line to press. By key, its statements are reached from the names at its ends. */
function Line({ link, boxes, names, width, isLit, onOpen }: LineProps) {
  const from = boxes.find(({ id }) => id === link.one);
  const to = boxes.find(({ id }) => id === link.other);
  if (!from || !to) return null;
  const nameOf = (wanted: EntityId) => harmless(names.find(({ id }) => id === wanted)?.name ?? '');
  const ends = { x1: from.x, y1: from.y, x2: to.x, y2: to.y };
  return (
    <g class={isLit ? 'line lit' : 'line'} onClick={onOpen}>
      <title>{`${nameOf(link.one)} – ${nameOf(link.other)}: ${sayCount('sharedCount', link.shared)}`}</title>
      <line class="drawn" {...ends} stroke-width={width} />
      <line class="pressed" {...ends} />
    </g>
  );
}

interface NameProps {
  box: PlacedBox;
  lines: readonly string[];
  textSize: number;
  isChosen: boolean;
  /** Another name is chosen, with which this one shares nothing. */
  isAway: boolean;
  isActive: boolean;
  onFocus: () => void;
  onChoose: () => void;
}

function Name({ box, lines, textSize, isChosen, isAway, isActive, ...hands }: NameProps) {
  const { x, y, width, height } = box;
  const { onFocus, onChoose } = hands;
  const lineHeight = LINE_HEIGHT * textSize;
  const top = y - ((lines.length - 1) * lineHeight) / 2;
  return (
    <g
      class={`name${isAway ? ' away' : ''}`}
      role="button"
      tabindex={isActive ? 0 : -1}
      aria-pressed={isChosen}
      onFocus={onFocus}
      onClick={onChoose}
      onKeyDown={(event) => isPressKey(event) && onChoose()}
    >
      <rect x={x - width / 2} y={y - height / 2} width={width} height={height} />
      <text>
        {lines.map((line, at) => (
          <tspan key={at} x={x} y={top + at * lineHeight}>
            {`${line} `}
          </tspan>
        ))}
      </text>
    </g>
  );
}
