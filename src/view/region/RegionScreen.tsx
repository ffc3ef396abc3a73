import { AboutNav } from '../shared/AboutNav.tsx';
import { useLanguage } from '../shared/useLanguage.ts';
import sources from '../sources/sources.module.css';

/** What a region has: contact, agenda, what runs, what is planned, what ended. */
export function RegionScreen() {
  const { t } = useLanguage();
  return (
    <div className={sources.page}>
      <AboutNav />
      <h2>{t('screen.regio')}</h2>
    </div>
  );
}
