import { type RefObject, useRef } from 'react';
import type { ChartFrame } from '#layout/timeline.ts';
import { useSize } from '../map/useSize.ts';

/** Size of the chart text, as a part of the text of the page. */
const TEXT_REM = 0.8125;

/** The size of text of the page in CSS pixels; a reader may have set it larger. */
const remNow = () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;

const UNMEASURED = { width: 360, height: 1 };

/** The space that an element gives a chart, kept up to date. */
export function useChartFrame(): readonly [RefObject<HTMLDivElement | null>, ChartFrame] {
  const ref = useRef<HTMLDivElement>(null);
  const { width } = useSize(ref, UNMEASURED);
  return [ref, { width, em: remNow() * TEXT_REM }];
}
