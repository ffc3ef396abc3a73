import { useMemo } from 'react';
import { ACCESS_WORDS as a } from '#i18n/access-nl.ts';
import { SCREENS } from '#state/app-state.ts';
import { AboutPage } from '../shared/AboutPage.tsx';
import { useApp } from '../shared/app-context.ts';
import { VISIONS } from '../shared/colour.ts';
import tokensCss from '../shared/tokens.css?raw';
import styles from './access.module.css';
import { alikeTo, EDGE_PAIRS, LEAST, lowestLine, lowestOf, TEXT_PAIRS, THEMES, tokensOf, touchOf } from './figures.ts';

const HOW = ['axe', 'narrow', 'touch', 'keyboard', 'names', 'colour'] as const;
const ALSO = ['twin', 'system', 'words'] as const;
const LIMITS = ['people', 'tools', 'others'] as const;

/** What is done for accessibility, with figures that are computed from what the app now works with. */
export function AccessScreen() {
  return (
    <AboutPage title={a('access.title')}>
      <p>{a('access.intro')}</p>
      <Figures />
      <Facts title={a('access.how')} facts={HOW.map((id) => a(`how.${id}`))} />
      <Facts title={a('access.also')} facts={ALSO.map((id) => a(`also.${id}`))} />
      <Facts title={a('access.limits')} facts={LIMITS.map((id) => a(`limits.${id}`))} />
      <p>{a('access.report')}</p>
    </AboutPage>
  );
}

/** Rounded down: a contrast that is shown is reached. */
const ratio = (value: number) => a('access.ratio', { ratio: Math.floor(value * 10) / 10 });

function Figures() {
  const { lines } = useApp().network;
  const figures = useMemo(() => {
    const tokens = tokensOf(tokensCss);
    return [
      [ratio(lowestOf(tokens, TEXT_PAIRS)), a('access.text', { least: LEAST.text })],
      [ratio(lowestOf(tokens, EDGE_PAIRS)), a('access.edge', { least: LEAST.drawn })],
      [ratio(lowestLine(tokens, lines)), a('access.line', { least: LEAST.drawn })],
      [String(lines.length), a('access.letters', { letters: new Set(lines.map(({ id }) => id)).size })],
      [String(touchOf(tokensCss)), a('access.touch')],
      [String(SCREENS.length), a('access.screens')],
    ] as const;
  }, [lines]);
  // The theme in which most look alike: who reads this may use either.
  const alike = VISIONS.map((vision) => ({
    vision,
    count: Math.max(...THEMES.map((theme) => alikeTo(lines, theme, vision).length)),
  }));
  return (
    <section className={styles.part}>
      <h3>{a('access.figures')}</h3>
      <ul className={styles.figures}>
        {figures.map(([number, text]) => (
          <li key={text}>
            <strong>{number}</strong> {text}
          </li>
        ))}
      </ul>
      <ul className={styles.facts}>
        {alike.map(({ vision, count }) => (
          <li key={vision}>{a('access.alike', { count, vision: a(`vision.${vision}`) })}</li>
        ))}
      </ul>
    </section>
  );
}

function Facts({ title, facts }: { readonly title: string; readonly facts: readonly string[] }) {
  return (
    <section className={styles.part}>
      <h3>{title}</h3>
      <ul className={styles.facts}>
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
    </section>
  );
}
