import { useMemo } from 'react';
import type { Itinerary } from '#domain/itinerary.ts';
import { MONEY_ROLES, type MoneyLine, moneyOf } from '#domain/money.ts';
import { indexOf } from '#domain/network-index.ts';
import { COMPARE_WORDS as c } from '#i18n/compare-nl.ts';
import { moneySentence, totalSentence } from '#i18n/compare-sentences.ts';
import { DETAILS_WORDS as d } from '#i18n/details-nl.ts';
import { SourceList } from '../card/SourceList.tsx';
import { useApp } from '../shared/app-context.ts';
import shared from '../shared/shared.module.css';
import { useLanguage } from '../shared/useLanguage.ts';
import { MoneyDrawing } from './MoneyDrawing.tsx';
import styles from './timeline.module.css';

/** The money of one itinerary: first in sentences by whose money it is, then what can be drawn, then the sources. */
export function MoneyView({ itinerary }: { readonly itinerary: Itinerary }) {
  const { network } = useApp();
  const lines = useMemo(() => moneyOf(indexOf(network), itinerary), [network, itinerary]);
  const itineraries = useMemo(() => [itinerary], [itinerary]);
  return (
    <section className={styles.view} aria-label={c('money.title')}>
      <h3>{c('money.title')}</h3>
      {MONEY_ROLES.map((role) => (
        <RoleLines
          key={role}
          role={role}
          itinerary={itinerary}
          lines={lines.filter((line) => line.role === role)}
          isPaidByOthers={lines.some((line) => line.role === 'others-pay')}
        />
      ))}
      <p className={`${shared.soft} ${shared.small}`}>{c('money.decides')}</p>
      <MoneyDrawing itineraries={itineraries} />
      {lines.length > 0 && <MoneySources lines={lines} />}
    </section>
  );
}

interface RoleLinesProps {
  readonly role: MoneyLine['role'];
  readonly itinerary: Itinerary;
  readonly lines: readonly MoneyLine[];
  readonly isPaidByOthers: boolean;
}

function RoleLines({ role, itinerary, lines, isPaidByOthers }: RoleLinesProps) {
  const { network } = useApp();
  const language = useLanguage();
  const { text } = language;
  if (lines.length === 0 && role !== 'you-pay' && role !== 'you-earn') return null;
  const total = role === 'you-pay' ? totalSentence(language, itinerary, lines) : undefined;
  const isOneStep = new Set(lines.map(({ step }) => step)).size < 2;
  const nameOf = (at: number) =>
    text(network.segments.find((one) => one.id === itinerary.steps[at]?.segment)?.name ?? { nl: '' });
  const incomes = itinerary.steps
    .filter((step) => step.monthsMax !== 0)
    .map((step) => {
      const segment = network.segments.find((one) => one.id === step.segment);
      return d(`income.${segment?.variants.find((one) => one.id === step.variant)?.income.how ?? 'onbekend'}`);
    });
  return (
    <>
      <h4>{c(`money.${role}`)}</h4>
      <ul className={styles.plain}>
        {role === 'you-earn' && [...new Set(incomes)].map((income) => <li key={income}>{income}</li>)}
        {lines.map((line) => {
          const sentence = moneySentence(language, line);
          return (
            <li key={`${line.step} ${line.amount.id}`}>
              {isOneStep ? sentence : c('money.for', { line: sentence, step: nameOf(line.step) })}
            </li>
          );
        })}
        {role === 'you-pay' && lines.length === 0 && (
          <li>{c(isPaidByOthers ? 'money.you-payOthers' : 'money.you-payNone')}</li>
        )}
        {total && (
          <li>
            <strong>{total}</strong> {c('money.totalNote')}
          </li>
        )}
      </ul>
    </>
  );
}

function MoneySources({ lines }: { readonly lines: readonly MoneyLine[] }) {
  const { network } = useApp();
  return (
    <details className={shared.fold}>
      <summary>{c('money.sources')}</summary>
      <SourceList network={network} records={[...new Set(lines.map(({ amount }) => `amount:${amount.id}`))]} />
    </details>
  );
}
