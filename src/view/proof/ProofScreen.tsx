import { AboutNav } from '../shared/AboutNav.tsx';
import { useLanguage } from '../shared/useLanguage.ts';
import sources from '../sources/sources.module.css';

/** How the rules and the data were checked, with the figures of the last walk. */
export function ProofScreen() {
  const { t } = useLanguage();
  return (
    <div className={sources.page}>
      <AboutNav />
      <h2>{t('screen.controle')}</h2>
    </div>
  );
}
