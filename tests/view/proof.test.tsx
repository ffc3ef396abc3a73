import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Proof, ProofScreen } from '#view/proof/ProofScreen.tsx';
import { rightProof } from '../fixtures/proof-report.ts';
import { appFor, show } from './stage.tsx';

const part = (name: string) => screen.getByRole('region', { name });

test('the page says that all counters stand at 0, and what was tried', () => {
  show(appFor(), <Proof proof={rightProof} />);
  const zeros = part('Wat nul moet zijn');
  expect(within(zeros).getByText('Alle tellers staan op nul.')).not.toBeNull();
  expect(within(zeros).getAllByText('0')).toHaveLength(8);
  expect(within(zeros).getByText(/verschillen bij 10\.000 willekeurige sets/)).not.toBeNull();
});

test('a counter that is not 0 says so and names its cases', () => {
  show(appFor(), <Proof proof={{ ...rightProof, deadEnds: ['x leidt nergens heen'] }} />);
  const zeros = part('Wat nul moet zijn');
  expect(within(zeros).getByText('1 teller staat niet op nul. De gevallen staan erbij.')).not.toBeNull();
  expect(within(zeros).getByText('x leidt nergens heen')).not.toBeNull();
});

test('faults that were not seen are named by record', () => {
  show(appFor(), <Proof proof={rightProof} />);
  const mutation = part('Zien de controles fouten?');
  expect(within(mutation).getByText('van de 120 fouten zijn gezien.')).not.toBeNull();
  expect(within(mutation).getByText('segment:x')).not.toBeNull();
  expect(within(mutation).getByText('Deze 3 fouten zijn niet gezien:')).not.toBeNull();
});

test('the page says what it cannot prove, and links to the figures', () => {
  show(appFor(), <Proof proof={rightProof} />);
  expect(within(part('Wat deze controle niet kan bewijzen')).getAllByRole('listitem')).toHaveLength(6);
  expect(screen.getByRole('link', { name: /proof\.json/ }).getAttribute('href')).toBe('proof.json');
});

test('the screen loads by itself and stands between the other pages about the data', async () => {
  show(appFor({ place: { view: { screen: 'controle', pane: 'lijst' } } }), <ProofScreen />);
  expect(screen.getByRole('heading', { name: 'Zo is dit gecontroleerd' })).not.toBeNull();
  expect(await screen.findByText(/De computer heeft|Er is nog geen controle/)).not.toBeNull();
});
