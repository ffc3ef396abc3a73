import { memo, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { useLanguage } from '../shared/useLanguage.ts';
import type { Live } from './live.ts';
import styles from './live-frame.module.css';
import { type FrameName, type FrameOf, frameNames, MapStrips } from './MapFrame.tsx';
import map from './map.module.css';
import { WheelHint } from './WheelHint.tsx';

interface LiveFrameProps extends FrameOf {
  readonly live: Live;
  /** The element that gestures are made on. */
  readonly stageRef: RefObject<HTMLElement | null>;
}

/** From the line that letters stand on to their middle and to the top of their line, in CSS pixels. */
const TO_MIDDLE = 5;
const TO_TOP = 13;

function placeOf({ x, y, isTurned, isSector }: FrameName): string {
  if (isTurned) return `translate(${x - TO_MIDDLE}px, ${y}px) rotate(-90deg) translate(-50%, -50%)`;
  return isSector
    ? `translate(${x}px, ${y - TO_MIDDLE}px) translate(-50%, -50%)`
    : `translate(${x}px, ${y - TO_TOP}px)`;
}

const said = (names: readonly FrameName[]) => names.map(({ key, text, about }) => [key, text, about].join()).join();

/**
 * The names along the edges, frame by frame with the map. Elements of the page, which the browser moves as finished
 * pictures: in a drawing it would draw all of them anew in every frame. Drawn again only when another name has room.
 */
export const LiveFrame = memo(function LiveFrame({ live, stageRef, ...frame }: LiveFrameProps) {
  const words = useLanguage();
  const [at, setAt] = useState(live.get);
  const ref = useRef<HTMLDivElement>(null);
  const names = frameNames(frame, at, words);
  useLayoutEffect(() => {
    const shown = said(names);
    const marks = ref.current?.querySelectorAll('p');
    const place = () => {
      const now = frameNames(frame, live.get(), words);
      if (said(now) !== shown) return setAt(live.get());
      for (const [index, name] of now.entries()) {
        const mark = marks?.[index];
        if (mark) mark.style.transform = placeOf(name);
      }
    };
    place();
    return live.follow(place);
  });
  return (
    <>
      <svg className={map.edges} aria-hidden="true">
        <g className={map.header}>
          <MapStrips {...frame} />
        </g>
      </svg>
      <div ref={ref} className={styles.names} aria-hidden="true">
        {names.map(({ key, text, about, isSector }) => (
          <p key={key} className={isSector ? styles.sector : styles.level}>
            {text}
            {about !== undefined && <span className={styles.about}>{about}</span>}
          </p>
        ))}
      </div>
      <WheelHint stageRef={stageRef} />
    </>
  );
});
