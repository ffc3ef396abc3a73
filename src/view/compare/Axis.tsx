import type { Tick } from '#layout/timeline.ts';
import styles from './timeline.module.css';

interface AxisProps {
  readonly ticks: readonly Tick[];
  /** Where the rows end and the labels begin. */
  readonly height: number;
  readonly em: number;
  /** Age at the start of a school year, when it is known. */
  readonly ageAt: (month: number) => string | null;
}

/** A line for each 1 August, with its year and the age below. */
export function Axis({ ticks, height, em, ageAt }: AxisProps) {
  return (
    <g className={styles.axis}>
      {ticks.map(({ x, year, month, isLabelled }) => (
        <g key={year}>
          <path d={`M${x} 0V${height}`} />
          {isLabelled && (
            <text x={x} y={height + em} textAnchor="middle">
              {year}
            </text>
          )}
          {isLabelled && ageAt(month) && (
            <text className={styles.age} x={x} y={height + 2.2 * em} textAnchor="middle">
              {ageAt(month)}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}
