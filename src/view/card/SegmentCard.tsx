import { DETAILS_WORDS as d } from '#i18n/details-nl.ts';
import type { Network, NetworkVariant } from '#model/network.ts';
import type { ConditionId, SegmentId, StationId } from '#model/provenance.ts';
import { useMoney } from '../itinerary/useMoney.ts';
import { LineDisc } from '../shared/LineDisc.tsx';
import shared from '../shared/shared.module.css';
import { useFacts } from '../shared/useFacts.ts';
import { useLanguage } from '../shared/useLanguage.ts';
import { Cautions } from './Cautions.tsx';
import styles from './card.module.css';
import { ForYou } from './ForYou.tsx';
import { FreshnessMark } from './FreshnessMark.tsx';
import { SourceList } from './SourceList.tsx';

interface SegmentCardProps {
  readonly network: Network;
  readonly id: SegmentId;
  readonly onBack: () => void;
  readonly onStation: (id: StationId) => void;
}

/** A step by itself, without a person: its variants, what it asks, what it gives, sources. */
export function SegmentCard({ network, id, onBack, onStation }: SegmentCardProps) {
  const { t, text, langOf } = useLanguage();
  const loaded = useFacts();
  const segment = network.segments.find((one) => one.id === id);
  if (!segment) return null;
  const fact = loaded.kind === 'ready' ? loaded.facts.records[`segment:${id}`] : undefined;
  const line = network.lines.find((one) => one.id === segment.line);
  const station = (one: StationId) =>
    text(network.stations.find((candidate) => candidate.id === one)?.label ?? { nl: one });
  const needs = (ids: readonly ConditionId[]) =>
    ids.flatMap((condition) => {
      const record = network.conditions.find((one) => one.id === condition);
      const need = loaded.kind === 'ready' ? loaded.facts.records[`condition:${condition}`]?.about : undefined;
      return record ? [text(need ?? record.label)] : [];
    });
  // What every variant asks stands once on the card; with each variant stands what only some ask.
  const asked = segment.variants.map((variant) => variant.conditions ?? segment.conditions);
  const always = [...new Set(asked.flat())].filter((id) => asked.every((ids) => ids.includes(id)));
  const own = (variant: NetworkVariant) =>
    (variant.conditions ?? segment.conditions).filter((id) => !always.includes(id));
  const gets = (variant: NetworkVariant) =>
    (variant.grants ?? segment.grants).flatMap((grant) => network.credentials.filter((one) => one.id === grant));
  const records = [`segment:${id}`, ...segment.conditions.map((one) => `condition:${one}`)];
  const first = segment.variants[0];
  return (
    <article className={styles.panel}>
      <button type="button" className={shared.linkButton} onClick={onBack}>
        ‹ {d('card.back')}
      </button>
      <header className={styles.group}>
        <p className={styles.kind}>
          <LineDisc line={segment.line} /> {line && text(line.label)}
        </p>
        <h2 lang={langOf(segment.name)}>{text(segment.name)}</h2>
        <p>
          <button type="button" data-paper className={shared.linkButton} onClick={() => onStation(segment.from)}>
            {station(segment.from)}
          </button>{' '}
          →{' '}
          <button type="button" data-paper className={shared.linkButton} onClick={() => onStation(segment.to)}>
            {station(segment.to)}
          </button>
        </p>
        {segment.status !== 'bestaand' && (
          <p>
            <span className={shared.status}>{t(`status.${segment.status}`)}</span>{' '}
            {d(`status.explain.${segment.status}`)}
          </p>
        )}
      </header>
      <ForYou segment={segment} />
      {fact?.about && <p lang={langOf(fact.about)}>{text(fact.about)}</p>}
      {fact?.provenance.note && (
        <p className={shared.soft} lang={langOf(fact.provenance.note)}>
          {text(fact.provenance.note)}
        </p>
      )}
      <ul className={styles.variants}>
        {segment.variants.map((variant) => (
          <Variant key={variant.id} network={network} variant={variant} needs={needs(own(variant))} />
        ))}
      </ul>
      <Needs items={needs(always)} title={d('detail.need')} />
      {first && <Needs items={gets(first).map((one) => text(one.label))} title={d('detail.get')} />}
      <Cautions ids={[id, segment.to]} />
      {fact?.codes && fact.codes.length > 0 && (
        <p className={shared.soft}>{d('card.codes', { codes: fact.codes.join(', ') })}</p>
      )}
      <FreshnessMark records={records} />
      <details>
        <summary className={shared.linkButton}>{d('detail.sources')}</summary>
        <SourceList network={network} records={records} />
      </details>
    </article>
  );
}

interface VariantProps {
  readonly network: Network;
  readonly variant: NetworkVariant;
  /** What this variant asks and others do not. */
  readonly needs: readonly string[];
}

function Variant({ network, variant, needs }: VariantProps) {
  const { t, text, langOf, duration } = useLanguage();
  const money = useMoney();
  return (
    <li className={styles.variant}>
      <h3 lang={langOf(variant.label)}>{text(variant.label)}</h3>
      <p>
        {variant.monthsMax === 0
          ? t('detail.noStudyTime')
          : duration({ min: variant.monthsMin, max: variant.monthsMax }, { min: 0, max: 0 })}{' '}
        · {d(`income.${variant.income.how}`)}
        {variant.scope === 'instelling' && ` · ${d('scope.instelling')}`}
      </p>
      {variant.costs
        .flatMap((cost) => network.amounts.filter((one) => one.id === cost))
        .map((one) => (
          <p key={one.id}>
            {money.amount(one)}
            {one.paidBy !== 'jij' && ` (${d(`paidBy.${one.paidBy}`)})`}
          </p>
        ))}
      <Needs items={needs} title={d('card.needAlso')} />
    </li>
  );
}

function Needs({ title, items }: { readonly title: string; readonly items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <section className={styles.group}>
      <h3>{title}</h3>
      <ul className={styles.facts}>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </section>
  );
}
