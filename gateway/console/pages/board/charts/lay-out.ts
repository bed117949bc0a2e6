import { scaleLinear, scalePoint } from 'd3-scale';
import { line } from 'd3-shape';

/** A value at a place of the axis; null: there is no number. */
export interface ChartPoint {
  readonly label: string;
  readonly value: number | null;
}

/** What a chart is drawn for, in pixels. */
export interface ChartFrame {
  readonly width: number;
  readonly height: number;
  readonly isShare: boolean;
  readonly target: number | null;
}

/** A value that is there. */
export interface ChartDot {
  readonly label: string;
  readonly value: number;
}

const LEFT = 56;
const RIGHT = 30;
const TOP = 22;
const BOTTOM = 34;
const TICKS = 5;
// As wide as a month with its year, and some air.
const LABEL_WIDTH = 58;

/** Where everything of a line chart stands. */
export function layOut(points: readonly ChartPoint[], { width, height, isShare, target }: ChartFrame) {
  const left = LEFT;
  const right = Math.max(width - RIGHT, LEFT + 1);
  const most = Math.max(...points.map(({ value }) => value ?? 0), target ?? 0, isShare ? 1 : 0.1);
  const across = scalePoint(
    points.map(({ label }) => label),
    [left + 8, right],
  );
  const up = scaleLinear([0, most], [height - BOTTOM, TOP]);
  const every = Math.ceil((points.length * LABEL_WIDTH) / (right - left));
  const dots = points.filter((point): point is ChartDot => point.value !== null);
  const path = line<ChartPoint>()
    .defined(({ value }) => value !== null)
    .x(({ label }) => across(label) ?? 0)
    .y(({ value }) => up(value ?? 0))(points);
  return {
    left,
    right,
    across,
    up,
    dots,
    ticks: up.ticks(TICKS),
    path: path ?? '',
    // The last one is always named: it is the one that people look for.
    labelled: points
      .filter((_point, index) => (points.length - 1 - index) % every === 0)
      .map(({ label }) => ({ label, x: across(label) ?? 0 })),
  };
}
