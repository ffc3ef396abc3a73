import { EMBED_WORDS as e } from '#i18n/embed-nl.ts';
import { useApp } from '../shared/app-context.ts';
import styles from './embed.module.css';
import { publicBase } from './embed-code.ts';

/** The files that the build makes of the data (scripts/build-open-data.ts). */
const FILES = {
  'data.json': 'network.json',
  'data.schema': 'network.schema.json',
  'data.stations': 'stations.csv',
  'data.segments': 'stappen.csv',
  'data.readme': 'LEESMIJ.md',
} as const;
const LINKS = Object.entries(FILES) as [keyof typeof FILES, string][]; // the entries of a literal table

/** Links to the open data. Nothing in a page that was opened from a file: the data is not beside it. */
export function OpenData() {
  const { network } = useApp();
  const base = publicBase(network.site.publicAddress, location);
  if (base === null) return null;
  return (
    <section className={styles.data} aria-labelledby="open-data">
      <h3 id="open-data">{e('data.title')}</h3>
      <p>{e('data.intro')}</p>
      <ul>
        {LINKS.map(([label, file]) => (
          <li key={file}>
            <a href={new URL(`data/${file}`, base).href} download>
              {e(label)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
