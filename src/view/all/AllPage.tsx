import { ALL_WORDS as a } from '#i18n/all-nl.ts';
import { DETAILS_WORDS as d } from '#i18n/details-nl.ts';
import { SOURCES_WORDS as s } from '#i18n/sources-nl.ts';
import type { Facts, Network, NetworkSegment, NetworkStation } from '#model/network.ts';
import type { ConditionId, StationId } from '#model/provenance.ts';
import { useMoney } from '../itinerary/useMoney.ts';
import { LineDisc } from '../shared/LineDisc.tsx';
import { useLanguage } from '../shared/useLanguage.ts';

interface AllPageProps {
  readonly network: Network;
  readonly facts: Facts;
}

/** Every step and every station on one page of plain text and links: what the cards say, without a person. */
export function AllPage({ network, facts }: AllPageProps) {
  const { text, asOf } = useLanguage();
  const used = network.lines.filter((line) => network.segments.some((segment) => segment.line === line.id));
  return (
    <main className="all">
      <h1>{a('all.title')}</h1>
      <p>
        <a href="./">{a('all.back')}</a>
      </p>
      <p>{a('all.intro')}</p>
      <p>{a('all.asOf', { day: asOf(network.site.dataDate) })}</p>
      <nav aria-label={a('all.lines')}>
        <h2>{a('all.lines')}</h2>
        <ul>
          {used.map((line) => (
            <li key={line.id}>
              <LineDisc line={line.id} /> <a href={`#lijn-${line.id}`}>{text(line.label)}</a>
            </li>
          ))}
          <li>
            <a href="#stations">{a('all.stations')}</a>
          </li>
        </ul>
      </nav>
      {used.map((line) => (
        <section key={line.id} aria-labelledby={`lijn-${line.id}`}>
          <h2 id={`lijn-${line.id}`}>
            <LineDisc line={line.id} /> {text(line.label)}
          </h2>
          {network.segments
            .filter((segment) => segment.line === line.id)
            .map((segment) => (
              <Step key={segment.id} {...{ network, facts, segment }} />
            ))}
        </section>
      ))}
      <section aria-labelledby="stations">
        <h2 id="stations">{a('all.stations')}</h2>
        {network.stations.map((station) => (
          <Place key={station.id} {...{ network, facts, station }} />
        ))}
      </section>
    </main>
  );
}

/** A station by its name, as a link to where it stands on this page. */
function StationLink({ network, id }: { readonly network: Network; readonly id: StationId }) {
  const { text } = useLanguage();
  const label = network.stations.find((one) => one.id === id)?.label;
  return <a href={`#station-${id}`}>{label ? text(label) : id}</a>;
}

function Items({ title, items }: { readonly title: string; readonly items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <>
      <h4>{title}</h4>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </>
  );
}

/** A step: where from and to, how long, what you need, what you get, and where that is written. */
function Step({ network, facts, segment }: AllPageProps & { readonly segment: NetworkSegment }) {
  const { t, text, duration } = useLanguage();
  const money = useMoney();
  const fact = facts.records[`segment:${segment.id}`];
  const need = (id: ConditionId) => {
    const record = network.conditions.find((one) => one.id === id);
    return record ? [text(facts.records[`condition:${id}`]?.about ?? record.label)] : [];
  };
  const conditions = [...new Set(segment.variants.flatMap((variant) => variant.conditions ?? segment.conditions))];
  const grants = [...new Set(segment.variants.flatMap((variant) => variant.grants ?? segment.grants))];
  const got = network.credentials.filter((one) => grants.includes(one.id)).map((one) => text(one.label));
  return (
    <article id={`stap-${segment.id}`}>
      <h3>{text(segment.name)}</h3>
      <p>
        <StationLink network={network} id={segment.from} /> → <StationLink network={network} id={segment.to} />
        {segment.status !== 'bestaand' && ` · ${t(`status.${segment.status}`)}`}
      </p>
      {fact?.about && <p>{text(fact.about)}</p>}
      <ul>
        {segment.variants.map((variant) => (
          <li key={variant.id}>
            <strong>{text(variant.label)}</strong>:{' '}
            {variant.monthsMax === 0
              ? t('detail.noStudyTime')
              : duration({ min: variant.monthsMin, max: variant.monthsMax }, { min: 0, max: 0 })}{' '}
            · {d(`income.${variant.income.how}`)}
            {network.amounts
              .filter((one) => variant.costs.includes(one.id))
              .map((one) => ` · ${money.amount(one)}${one.paidBy === 'jij' ? '' : ` (${d(`paidBy.${one.paidBy}`)})`}`)}
          </li>
        ))}
      </ul>
      <Items title={d('detail.need')} items={conditions.flatMap(need)} />
      <Items title={d('detail.get')} items={got} />
      <Sources facts={facts} record={`segment:${segment.id}`} />
    </article>
  );
}

/** A station: what it is, and the steps that lead to it and from it. */
function Place({ network, facts, station }: AllPageProps & { readonly station: NetworkStation }) {
  const { text } = useLanguage();
  const fact = facts.records[`station:${station.id}`];
  const steps = (end: 'from' | 'to') => network.segments.filter((segment) => segment[end] === station.id);
  const list = (segments: readonly NetworkSegment[]) =>
    segments.length > 0 && (
      <ul>
        {segments.map((segment) => (
          <li key={segment.id}>
            <a href={`#stap-${segment.id}`}>{text(segment.name)}</a>
          </li>
        ))}
      </ul>
    );
  return (
    <article id={`station-${station.id}`}>
      <h3>{text(station.name)}</h3>
      <p>
        {d(`kind.${station.kind}`)} · {station.nlqf ? d('card.nlqf', { level: station.nlqf }) : d('card.noNlqf')}
      </p>
      {fact?.about && <p>{text(fact.about)}</p>}
      <h4>{d('card.inward', { count: steps('to').length })}</h4>
      {list(steps('to'))}
      <h4>{d('card.outward', { count: steps('from').length })}</h4>
      {list(steps('from'))}
      <Sources facts={facts} record={`station:${station.id}`} />
    </article>
  );
}

/** What a fact rests on, of what date, and when somebody last looked. */
function Sources({ facts, record }: { readonly facts: Facts; readonly record: string }) {
  const { asOf } = useLanguage();
  const provenance = facts.records[record]?.provenance;
  if (!provenance) return null;
  const sources = provenance.sources.flatMap((id) => facts.sources.filter((one) => one.id === id));
  return (
    <p>
      {d('detail.sources')}: {d(`confidence.${provenance.confidence}`)} ·{' '}
      {s('facts.asOf', { when: asOf(provenance.asOf) })} ·{' '}
      {provenance.checkedOn
        ? s('facts.checkedOn', { day: asOf(provenance.checkedOn) })
        : s('facts.notChecked', { day: asOf(provenance.readOn) })}
      {sources.map((source) => (
        <span key={source.id}>
          {' '}
          · {source.url ? <a href={source.url}>{source.title}</a> : source.title} · {source.publisher}
        </span>
      ))}
    </p>
  );
}
