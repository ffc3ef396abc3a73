import type { Itinerary, Step } from '#domain/itinerary.ts';
import { type Help, helpOnTheWay } from '#domain/support.ts';
import { CHECKLIST_WORDS as c } from '#i18n/checklist-nl.ts';
import { DETAILS_WORDS as d } from '#i18n/details-nl.ts';
import type { Fact, NetworkSupport } from '#model/network.ts';
import { useApp } from '../shared/app-context.ts';
import shared from '../shared/shared.module.css';
import { useFacts } from '../shared/useFacts.ts';
import { useLanguage } from '../shared/useLanguage.ts';
import styles from './itinerary.module.css';

interface StepHelpProps {
  readonly itinerary: Itinerary;
  readonly step: Step;
}

/** Who helps at one step. Help that ended stands behind its own fold. */
export function StepHelp({ itinerary, step }: StepHelpProps) {
  const { network } = useApp();
  const help = helpOnTheWay(network, itinerary).steps[itinerary.steps.indexOf(step)];
  if (!help || help.current.length + help.ended.length === 0) return null;
  return (
    <details className={shared.fold}>
      <summary>{c('help.step', { count: help.current.length })}</summary>
      <HelpList help={help} />
    </details>
  );
}

/** Who helps on the whole itinerary, once. */
export function Helpers({ itinerary }: Pick<StepHelpProps, 'itinerary'>) {
  const { network } = useApp();
  const { everywhere } = helpOnTheWay(network, itinerary);
  if (everywhere.current.length === 0) return null;
  return (
    <section className={styles.helpers}>
      <h3>{c('help.everywhere')}</h3>
      <HelpList help={everywhere} />
    </section>
  );
}

function HelpList({ help: { current, ended } }: { readonly help: Help }) {
  const loaded = useFacts();
  const factOf = ({ id }: NetworkSupport) =>
    loaded.kind === 'ready' ? loaded.facts.records[`support:${id}`] : undefined;
  const known = current.flatMap((support) => {
    const fact = factOf(support);
    return fact ? [{ support, fact }] : [];
  });
  const list = (found: readonly NetworkSupport[]) => (
    <ul className={styles.help}>
      {found.map((one) => (
        <HelpItem key={one.id} support={one} fact={factOf(one)} />
      ))}
    </ul>
  );
  return (
    <>
      {list(current)}
      {known.length > 0 && (
        <details className={shared.fold}>
          <summary>{c('help.more')}</summary>
          <ul className={styles.help}>
            {known.map(({ support, fact }) => (
              <MoreHelp key={support.id} support={support} fact={fact} />
            ))}
          </ul>
        </details>
      )}
      {ended.length > 0 && (
        <details className={shared.fold}>
          <summary>{c('help.ended')}</summary>
          {list(ended)}
        </details>
      )}
    </>
  );
}

/** The first sentence that is no question, with what stands before it; and the rest. */
function cut(text: string): readonly [line: string, rest: string] {
  const sentences = text.split(/(?<=[.?!])\s+(?=\p{Lu})/u);
  const first = sentences.findIndex((sentence) => !sentence.endsWith('?'));
  return [sentences.slice(0, first + 1).join(' '), sentences.slice(first + 1).join(' ')];
}

interface HelpItemProps {
  readonly support: NetworkSupport;
  readonly fact: Fact | undefined;
}

/** One help: name, status when it is not simply there, what it does, whose it is, and where. */
function HelpItem({ support: { label, status, owner }, fact }: HelpItemProps) {
  const { t, text, langOf } = useLanguage();
  const [line] = fact?.about ? cut(text(fact.about)) : [''];
  return (
    <li>
      <p className={styles.helpName}>
        <span lang={langOf(label)}>{text(label)}</span>{' '}
        {status !== 'bestaand' && <span className={shared.status}>{t(`status.${status}`)}</span>}
      </p>
      {line && <p lang={fact?.about && langOf(fact.about)}>{line}</p>}
      <p className={shared.soft}>
        {c('help.owner', { who: text(owner) })}
        {fact?.url && (
          <>
            {' · '}
            <a href={fact.url} target="_blank" rel="noreferrer" className={styles.site}>
              {new URL(fact.url).hostname.replace(/^www\./, '')}
            </a>
          </>
        )}
      </p>
    </li>
  );
}

/** The rest of what a help does, how sure it is, and what time the source speaks of. */
function MoreHelp({ support, fact: { about, provenance } }: HelpItemProps & { readonly fact: Fact }) {
  const { text, langOf, asOf } = useLanguage();
  const [, rest] = about ? cut(text(about)) : ['', ''];
  return (
    <li>
      <p className={styles.helpName} lang={langOf(support.label)}>
        {text(support.label)}
      </p>
      {rest && <p lang={about && langOf(about)}>{rest}</p>}
      <p className={shared.soft}>
        {d(`confidence.${provenance.confidence}`)}{' '}
        {c('help.asOf', { when: asOf(provenance.asOf), day: asOf(provenance.readOn) })}
      </p>
    </li>
  );
}
