import { useLanguage } from '../shared/useLanguage.ts';

/** All questions about one pupil on one page, quick to change. */
export function DecaanScreen() {
  const { t } = useLanguage();
  return <h2>{t('screen.decaan')}</h2>;
}
