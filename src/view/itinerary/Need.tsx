import type { Itinerary, JudgedCondition, Standing } from '#domain/itinerary.ts';
import { CHOICE_WORDS } from '#i18n/choice-nl.ts';
import { DETAILS_WORDS as d } from '#i18n/details-nl.ts';
import type { Network, NetworkCondition } from '#model/network.ts';
import type { RepairId } from '#model/provenance.ts';
import { type FactId, isNumberFact } from '#model/vocabulary.ts';
import { factsIn } from '#questionnaire/at-stake.ts';
import { FactAnswer } from '../questionnaire/FactAnswer.tsx';
import shared from '../shared/shared.module.css';
import { useAnswerOnTheSpot } from '../shared/useAnswerOnTheSpot.ts';
import { useFacts } from '../shared/useFacts.ts';
import { useLanguage } from '../shared/useLanguage.ts';
import styles from './itinerary.module.css';
import { NeedText } from './NeedText.tsx';

interface NeedProps {
  readonly network: Network;
  readonly itinerary: Itinerary;
  readonly judged: JudgedCondition;
  readonly record: NetworkCondition;
  /** Does its question stand open? */
  readonly asks: boolean;
}

const MARK = { have: '✓', open: '!', lost: '×', later: '·', checklist: '·' } as const;

/** One condition: whether you have it, why not, and how to get it. An unknown fact can be answered on the spot. */
export function Need({ judged, record, asks }: NeedProps) {
  const { text, list, duration, asOf } = useLanguage();
  const { judgement, standing } = judged;
  const repairs = judgement.kind === 'met' ? [] : record.repairs.filter((one) => judgement.repairs.includes(one.id));
  const missing = judgement.kind === 'unknown' ? judgement.missing : [];
  return (
    <li className={styles.need} data-standing={standing}>
      <span className={styles.needMark} aria-hidden="true">
        {MARK[standing]}
      </span>
      <div>
        <p>
          <strong>{text(record.label)}</strong> <span className={styles.standing}>{d(`standing.${standing}`)}</span>
        </p>
        {missing.map((fact) => (
          <FactAnswer key={fact} fact={fact} isFolded={!asks} />
        ))}
        <Otherwise record={record} missing={missing} standing={standing} />
        {standing !== 'have' && (
          <details className={shared.fold} open={standing === 'lost'} data-paper={repairs.length > 0 || undefined}>
            <summary>
              {repairs.length > 0
                ? d('detail.repairs', { how: list(repairs.map((one) => text(one.label))) })
                : d('detail.explain')}
            </summary>
            <div className={styles.explain}>
              <p>
                <NeedText record={record} />
              </p>
              {record.decidedBy && <p>{d('detail.decides', { who: text(record.decidedBy) })}</p>}
              {repairs.length > 0 && (
                <ul className={styles.plain}>
                  {repairs.map((repair) => (
                    <li key={repair.id}>
                      <strong>{text(repair.label)}</strong>
                      {repair.monthsMax !== null && repair.monthsMax > 0
                        ? ` · ${d('repair.time', { time: duration({ min: repair.monthsMin, max: repair.monthsMax }, { min: 0, max: 0 }) })}`
                        : ''}
                      {repair.validUntil ? ` ${d('detail.validUntil', { day: asOf(repair.validUntil) })}` : ''}
                      <RepairText id={repair.id} />
                    </li>
                  ))}
                </ul>
              )}
            </div>
          </details>
        )}
      </div>
    </li>
  );
}

interface OtherwiseProps {
  readonly record: NetworkCondition;
  readonly missing: readonly FactId[];
  readonly standing: Standing;
}

/** An answer that was given and does not meet the condition, to be tried with another value. */
function Otherwise({ record, missing, standing }: OtherwiseProps) {
  const { canAnswer, answers } = useAnswerOnTheSpot();
  if (standing !== 'open' && standing !== 'lost') return null;
  const facts = factsIn(record.test).filter((fact) => !missing.includes(fact) && !isNumberFact(fact));
  const given = [...new Set(facts)].filter((fact) => canAnswer(fact) && answers[fact]);
  if (given.length === 0) return null;
  return (
    <details className={shared.fold}>
      <summary>{CHOICE_WORDS('whatIf.otherwise')}</summary>
      {given.map((fact) => (
        <FactAnswer key={fact} fact={fact} tries />
      ))}
    </details>
  );
}

/** How a repair goes and what it costs; loads with the facts. */
function RepairText({ id }: { readonly id: RepairId }) {
  const { text } = useLanguage();
  const loaded = useFacts();
  const fact = loaded.kind === 'ready' ? loaded.facts.records[`repair:${id}`] : undefined;
  if (!fact) return null;
  return (
    <p>
      {fact.about && text(fact.about)} {fact.costText && text(fact.costText)}{' '}
      {fact.url && (
        <a className={shared.site} href={fact.url} target="_blank" rel="noreferrer">
          {new URL(fact.url).hostname}
        </a>
      )}
    </p>
  );
}
