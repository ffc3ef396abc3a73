import { useMemo } from 'react';
import { BOARD_WORDS as b } from '#i18n/board-nl.ts';
import { veiledNumber } from '#i18n/board-sentences.ts';
import type { ClassStand, ClassView } from '#questionnaire/class-view.ts';
import { useLayout } from '../shared/layouts.ts';
import { useSubjectWords } from '../subjects/useSubjectWords.ts';
import styles from './class.module.css';
import { type CountAt, LINE_HEIGHT, NAME_SIZE, NUMBER_SIZE, placeCounts, STRETCH, sheetOf } from './place-counts.ts';

interface ClassMapProps {
  readonly view: ClassView;
  /** Which of the numbers stand at the goals. */
  readonly stand: ClassStand;
}

/** Where a class begins and where it can go, as numbers on the map; the first goals only, so that each has its name. */
export function ClassMap({ view, stand }: ClassMapProps) {
  const { goal: nameOf } = useSubjectWords();
  const layout = useLayout('landscape');
  const placed = useMemo(() => {
    const starts = view.starts.flatMap(({ start, count }): readonly CountAt[] =>
      start === null ? [] : [{ station: start, name: nameOf(start), number: veiledNumber(count), isStart: true }],
    );
    const goals = view.goals
      .filter(({ isFirst, goal }) => isFirst && !starts.some(({ station }) => station === goal))
      .map(({ goal, counts }) => ({
        station: goal,
        name: nameOf(goal),
        number: veiledNumber(counts[stand]),
        isStart: false,
      }));
    return placeCounts(layout, [...starts, ...goals]);
  }, [view, stand, layout, nameOf]);
  if (placed.length === 0) return null;
  const sheet = sheetOf(placed);
  const what = b(`class.${stand}`);
  return (
    <figure className={styles.figure}>
      <svg
        className={styles.map}
        viewBox={`${sheet.x} ${sheet.y} ${sheet.width} ${sheet.height}`}
        role="img"
        aria-label={b('class.mapOf', { what })}
      >
        <g transform={`scale(${STRETCH} 1)`}>
          {layout.tracks.map(({ segment, d }) => (
            <path key={segment} className={styles.track} d={d} />
          ))}
        </g>
        {placed.map(({ station, isStart, box, number, lines, x, y, anchor }) => (
          <g key={station} className={isStart ? styles.start : styles.goal} data-zero={number === '0'}>
            <rect {...box} rx={isStart ? 5 : box.height / 2} />
            <text
              x={box.x + box.width / 2}
              y={box.y + box.height / 2 + NUMBER_SIZE * 0.35}
              textAnchor="middle"
              fontSize={NUMBER_SIZE}
            >
              {number}
            </text>
            <text className={styles.name} textAnchor={anchor} fontSize={NAME_SIZE}>
              {lines.map((line, index) => (
                <tspan key={line} x={x} y={y + index * LINE_HEIGHT}>
                  {line}
                </tspan>
              ))}
            </text>
          </g>
        ))}
      </svg>
      <figcaption>
        <span>{b('class.mapStart')}</span> <span>{b('class.mapGoal', { what })}</span>
      </figcaption>
    </figure>
  );
}
