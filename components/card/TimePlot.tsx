import type { FigurePoint } from '../../data/model.ts';
import { formatDate } from '../words/format-date.ts';
import { placePoints, yearTurns, type PlacedPoint } from './time-scale.ts';
import { formatCount, formatPercent } from '../words/count.ts';
import { say } from '../words/say.ts';

/** Places in percent of the width; heights in pixels, for text must not shrink with the drawing. */
const LEFT = 9;
const WIDTH = 82;
const GROUND = 78;
const TOP = 22;
/** Share of the drawing's width that a figure takes. */
const LABEL_ROOM = 0.17;

interface TimePlotProps {
  /** What the figures are of, for those who hear the drawing. */
  name: string;
  /** Of at least two dates. */
  points: readonly FigurePoint[];
}

/**
 * Figures over time: a dot each, the ground being nought. What it shows stands as text beside it; this
 * only says how far apart the dates are, and the figures.
 */
export function TimePlot({ name, points }: TimePlotProps) {
  const placed = placePoints(points, LABEL_ROOM);
  return (
    <svg class="time-plot" role="img" aria-label={labelOf(name, placed)} width="100%" height="100">
      <line class="ground" x1="0" x2="100%" y1={GROUND} y2={GROUND} />
      {yearTurns(points).map(({ year, x }) => (
        <line key={year} class="ground" x1={across(x)} x2={across(x)} y1={GROUND} y2={GROUND + 4} />
      ))}
      {placed.slice(1).map((to, at) => (
        <Stretch key={at} from={placed[at] as PlacedPoint} to={to} />
      ))}
      {placed.map((one, at) => (
        <Dot key={at} {...one} />
      ))}
      <EndDate {...(placed[0] as PlacedPoint)} anchor="start" />
      <EndDate {...(placed.at(-1) as PlacedPoint)} anchor="end" />
    </svg>
  );
}

function Stretch({ from, to }: { from: PlacedPoint; to: PlacedPoint }) {
  return (
    <line class="stretch" x1={across(from.x)} x2={across(to.x)} y1={up(from.y)} y2={up(to.y)} />
  );
}

function Dot({ point, x, y, hasLabel }: PlacedPoint) {
  return (
    <>
      <circle cx={across(x)} cy={up(y)} r="4" />
      {hasLabel && (
        <text x={across(x)} y={up(y) - 9} text-anchor="middle">
          {figureOf(point)}
        </text>
      )}
    </>
  );
}

function EndDate({ point, anchor }: PlacedPoint & { anchor: 'start' | 'end' }) {
  return (
    <text class="when" x={anchor === 'start' ? '0' : '100%'} y={GROUND + 17} text-anchor={anchor}>
      {formatDate(point.date, 'short')}
    </text>
  );
}

function labelOf(name: string, placed: readonly PlacedPoint[]): string {
  const ends = [placed[0] as PlacedPoint, placed.at(-1) as PlacedPoint];
  return say(
    'plot',
    name,
    ...ends.flatMap(({ point }) => [figureOf(point), formatDate(point.date)]),
  );
}

function figureOf({ value, unit }: FigurePoint): string {
  return unit === '%' ? formatPercent(value) : formatCount(value);
}

const across = (x: number): string => `${LEFT + x * WIDTH}%`;
const up = (y: number): number => GROUND - y * (GROUND - TOP);
