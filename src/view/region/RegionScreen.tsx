import { REGION_WORDS as r } from '#i18n/region-nl.ts';
import { SOURCES_WORDS as s } from '#i18n/sources-nl.ts';
import { QUERY_KEY } from '#state/url-codec.ts';
import { RefusedRegions } from '../check/RefusedRegions.tsx';
import { PrintFlyer } from '../handout/PrintFlyer.tsx';
import { AboutPage } from '../shared/AboutPage.tsx';
import { useApp } from '../shared/app-context.ts';
import shared from '../shared/shared.module.css';
import { useFacts } from '../shared/useFacts.ts';
import { useLanguage } from '../shared/useLanguage.ts';
import { Agenda } from './Agenda.tsx';
import { ItemList } from './ItemList.tsx';
import { RegionChoice } from './RegionChoice.tsx';
import { RegionContact } from './RegionContact.tsx';
import styles from './region.module.css';
import { agendaOf, contentOf } from './region-items.ts';
import { Schools } from './Schools.tsx';

/** What a region has: contact, agenda, what runs, what is planned, what ended. Without a region: the national desk. */
export function RegionScreen() {
  const { network, notices } = useApp();
  const { t, text, langOf, asOf } = useLanguage();
  const region = network.regions.find(({ id }) => id === network.region);
  const unknown = notices.find((each) => each.code === 'unknown-value' && each.key === QUERY_KEY.region);
  return (
    <AboutPage title={region ? text(region.label) : t('screen.regio')} lang={region && langOf(region.label)}>
      {unknown?.code === 'unknown-value' && (
        <p role="alert" className={styles.unknown}>
          {r('region.unknown', { region: unknown.value })}
        </p>
      )}
      {unknown?.code === 'unknown-value' && <Refused region={unknown.value} />}
      <RegionChoice />
      <p className={shared.soft}>
        {!region && `${r('region.none')} `}
        {r('region.notComplete', { day: asOf(network.site.dataDate) })}
      </p>
      <Content />
      <PrintFlyer />
    </AboutPage>
  );
}

/** Why the region of the address is not there: its overlay does not fit on the national data. */
function Refused({ region }: { readonly region: string }) {
  const loaded = useFacts();
  const own = loaded.kind === 'ready' ? loaded.facts.refused.filter((each) => each.region === region) : [];
  if (own.length === 0) return null;
  return (
    <>
      <p>{r('region.refused')}</p>
      <RefusedRegions refused={own} />
    </>
  );
}

/** What needs the facts, in the order in which somebody asks for it: whom, when, what. */
function Content() {
  const { network, today } = useApp();
  const { text, langOf } = useLanguage();
  const loaded = useFacts();
  const region = network.regions.find(({ id }) => id === network.region);
  if (loaded.kind === 'loading') return <p>{s('facts.loading')}</p>;
  if (loaded.kind === 'failed')
    return (
      <>
        <RegionContact facts={null} />
        <p role="alert">{s('facts.failed')}</p>
      </>
    );
  const { facts } = loaded;
  if (!region)
    return (
      <>
        <RegionContact facts={facts} />
        <section className={styles.part}>
          <h3>{r('region.find')}</h3>
          <p>{r('region.findText')}</p>
        </section>
        <Agenda events={agendaOf(facts, undefined, today)} facts={facts} />
      </>
    );
  const about = facts.records[`region:${region.id}`]?.about;
  const content = contentOf(network, region, facts, today);
  return (
    <>
      {about && <p lang={langOf(about)}>{text(about)}</p>}
      <RegionContact facts={facts} />
      <Agenda events={content.agenda} facts={facts} />
      {content.differs.length > 0 && <ItemList title={r('region.differs')} items={content.differs} facts={facts} />}
      <ItemList title={r('region.runs')} items={content.runs} facts={facts} />
      <ItemList
        isFolded
        title={r('region.planned')}
        hint={r('region.plannedHint')}
        items={content.planned}
        facts={facts}
      />
      <ItemList isFolded title={r('region.ended')} items={content.ended} facts={facts} />
      <Schools schools={content.institutions} facts={facts} />
    </>
  );
}
