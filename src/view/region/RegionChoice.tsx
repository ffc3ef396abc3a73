import { REGION_WORDS as r } from '#i18n/region-nl.ts';
import { encode } from '#state/url-codec.ts';
import { knownOf } from '../known.ts';
import { useApp } from '../shared/app-context.ts';
import shared from '../shared/shared.module.css';
import { useAnswers } from '../shared/useAnswers.ts';
import { useLanguage } from '../shared/useLanguage.ts';
import styles from './region.module.css';
import { regionAddress } from './region-address.ts';

/**
 * The regions that there are, each as a link to this same place in that region. The page loads anew, because the region
 * is laid over the network when it loads; the hash keeps all answers.
 */
export function RegionChoice() {
  const { network, useStore } = useApp();
  const { text } = useLanguage();
  const answers = useAnswers();
  const hash = useStore(
    ({ planner, filters, selection, view, configuration }) =>
      encode({ planner, filters, selection, view, configuration, answers }, knownOf(network)).hash,
  );
  const choices = [
    { id: null, label: r('region.national') },
    ...network.regions.map(({ id, label }) => ({ id, label: text(label) })),
  ];
  return (
    <nav aria-label={r('region.choose')} className={styles.choice}>
      <p className={styles.choiceTitle} aria-hidden="true">
        {r('region.choose')}
      </p>
      <ul>
        {choices.map(({ id, label }) => (
          <li key={id ?? ''}>
            <a
              href={regionAddress(window.location, id, hash)}
              aria-current={(network.region ?? null) === id ? 'true' : undefined}
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
      <p className={shared.soft}>{r('region.keeps')}</p>
      <p className={shared.soft}>{r('region.missing')}</p>
    </nav>
  );
}
