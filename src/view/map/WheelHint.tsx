import { type RefObject, useEffect, useState } from 'react';
import { useLanguage } from '../shared/useLanguage.ts';
import styles from './map.module.css';

/** How long the hint stands, in milliseconds. */
const HINT = 1600;

/** Says for a moment that ctrl is needed, when somebody turns the wheel over the map and expects it to zoom. */
export function WheelHint({ stageRef }: { readonly stageRef: RefObject<HTMLElement | null> }) {
  const { t } = useLanguage();
  const [hint, setHint] = useState(false);
  useEffect(() => {
    const stage = stageRef.current;
    if (!stage) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onWheel = (event: WheelEvent) => {
      clearTimeout(timer);
      setHint(!event.ctrlKey);
      timer = setTimeout(() => setHint(false), HINT);
    };
    stage.addEventListener('wheel', onWheel, { passive: true });
    return () => {
      clearTimeout(timer);
      stage.removeEventListener('wheel', onWheel);
    };
  }, [stageRef]);
  return hint && <p className={styles.hint}>{t('map.wheelHint')}</p>;
}
