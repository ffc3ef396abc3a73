import { useLanguage } from '../shared/useLanguage.ts';

/** Two itineraries side by side, or three on a wide screen. */
export function CompareScreen() {
  const { t } = useLanguage();
  return <h2>{t('screen.vergelijk')}</h2>;
}
