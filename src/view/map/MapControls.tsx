import { useLanguage } from '../shared/useLanguage.ts';
import styles from './map.module.css';

interface MapControlsProps {
  readonly onZoomIn: () => void;
  readonly onZoomOut: () => void;
  readonly onShowAll: () => void;
}

/** The buttons that do what a gesture does. */
export function MapControls({ onZoomIn, onZoomOut, onShowAll }: MapControlsProps) {
  const { t } = useLanguage();
  return (
    <div className={styles.controls}>
      <button type="button" onClick={onZoomIn} aria-label={t('map.zoomIn')} title={t('map.zoomIn')}>
        +
      </button>
      <button type="button" onClick={onZoomOut} aria-label={t('map.zoomOut')} title={t('map.zoomOut')}>
        −
      </button>
      <button type="button" onClick={onShowAll} aria-label={t('map.showAll')} title={t('map.showAll')}>
        <svg viewBox="0 0 20 20" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="2">
          <path d="M3 7V3h4M13 3h4v4M17 13v4h-4M7 17H3v-4" />
        </svg>
      </button>
    </div>
  );
}
