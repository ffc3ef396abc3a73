import { DETAILS_WORDS as d } from '#i18n/details-nl.ts';
import { useFacts } from '../shared/useFacts.ts';
import { useLanguage } from '../shared/useLanguage.ts';
import styles from './card.module.css';

/** Common mistakes about these stations or segments: what people think, and what is right. */
export function Cautions({ ids }: { readonly ids: readonly string[] }) {
  const { text } = useLanguage();
  const loaded = useFacts();
  if (loaded.kind !== 'ready') return null;
  const found = loaded.facts.cautions.filter((one) => one.attachesTo.some((id) => ids.includes(id)));
  if (found.length === 0) return null;
  return (
    <section className={styles.group}>
      <h3>{d('card.cautions')}</h3>
      {found.map((one) => (
        <div key={one.id} className={styles.caution}>
          <p>
            <s>{text(one.wrong)}</s>
          </p>
          <p>{text(one.right)}</p>
        </div>
      ))}
    </section>
  );
}
