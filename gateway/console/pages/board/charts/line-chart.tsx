import { useId } from 'react';

import { layOut, type ChartPoint } from './lay-out.ts';
import styles from './line-chart.module.css';
import { useWidth } from './use-width.ts';

interface LineChartProps {
  readonly title: string;
  /** What a screen reader is told instead of the drawing. */
  readonly description: string;
  readonly points: readonly ChartPoint[];
  /** The values are shares: the axis goes from 0 to 1. Otherwise it goes as far as they do. */
  readonly isShare: boolean;
  /** Null: none is told. */
  readonly target: { readonly value: number; readonly label: string } | null;
  readonly written: (value: number) => string;
}

const HEIGHT = 320;

/** Values over time as a line with a dot for each; where there is no number the line has a gap. */
export function LineChart({ title, description, points, isShare, target, written }: LineChartProps) {
  const id = useId();
  const { of, width } = useWidth();
  const layout = layOut(points, { width, height: HEIGHT, isShare, target: target?.value ?? null });
  const { across, up, path, dots, left, right } = layout;
  return (
    <figure className={styles['figure']}>
      <figcaption className={styles['title']}>{title}</figcaption>
      <div ref={of}>
        <svg width={width} height={HEIGHT} role="img" aria-labelledby={id}>
          <title id={id}>{description}</title>
          <Axes layout={layout} written={written} />
          {target !== null && (
            <g transform={`translate(0 ${up(target.value)})`}>
              <line className={styles['target']} x1={left} x2={right} />
              <text className={styles['note']} x={right} dy="-0.4em" textAnchor="end">
                {target.label}
              </text>
            </g>
          )}
          <path className={styles['line']} d={path} />
          {dots.map(({ label, value }) => (
            <circle key={label} className={styles['dot']} cx={across(label)} cy={up(value)} r="5" />
          ))}
        </svg>
      </div>
    </figure>
  );
}

interface AxesProps {
  readonly layout: ReturnType<typeof layOut>;
  readonly written: (value: number) => string;
}

function Axes({ layout: { ticks, labelled, up, left, right }, written }: AxesProps) {
  return (
    <>
      {ticks.map((tick) => (
        <g key={tick} transform={`translate(0 ${up(tick)})`}>
          <line className={styles['grid']} x1={left} x2={right} />
          <text className={styles['label']} x={left - 8} dy="0.32em" textAnchor="end">
            {written(tick)}
          </text>
        </g>
      ))}
      {labelled.map(({ label, x }) => (
        <text key={label} className={styles['label']} x={x} y={HEIGHT - 8} textAnchor="middle">
          {label}
        </text>
      ))}
    </>
  );
}
