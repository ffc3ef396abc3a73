import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import type { Answers } from '#questionnaire/answers.ts';
import { App } from '#view/App.tsx';
import { PanelBeside } from '#view/PanelBeside.tsx';
import { wakeQuestionnaire } from '#view/questionnaire/useQuestionnaire.ts';
import { useJourney } from '#view/shared/useJourney.ts';
import { WhatIfBar } from '#view/what-if/WhatIfBar.tsx';
import { appFor, journey, show } from './stage.tsx';

const PABO = 'p-havo.voltijd';
const PUPIL: Answers = {
  opening: ['leerling'],
  school: ['havo'],
  leerjaar: ['diploma'],
  'vak-aardrijkskunde': ['nee'],
  'vak-geschiedenis': ['ja'],
  'vak-natuur': ['ja'],
};

function Panel({ id }: { readonly id?: string }) {
  const found = useJourney();
  const itinerary = found.finding.itineraries.find((one) => one.id === id) ?? null;
  return (
    <>
      <WhatIfBar />
      <PanelBeside journey={found} itinerary={itinerary} />
    </>
  );
}

const click = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const answersOf = (app: ReturnType<typeof appFor>) => app.actor.getSnapshot().context.answers;
const deciding = async () => {
  const title = await screen.findByRole('heading', { name: 'Dit antwoord geeft de doorslag' });
  if (!title.parentElement) throw new Error('the heading stands in its section');
  return within(title.parentElement);
};

describe('the answer that decides', () => {
  test('is named with what was answered and what each other answer would make of it', async () => {
    show(appFor({ answers: PUPIL, place: journey(null, 'leraar-po') }), <Panel id={PABO} />);
    const block = await deciding();
    expect(block.getByText(/aardrijkskunde in je havo-examen/)).not.toBeNull();
    expect(block.getByText('Jouw antwoord: Nee')).not.toBeNull();
    expect(block.getByRole('button', { name: /^Ja kan nu$/ })).not.toBeNull();
    expect(block.getByRole('button', { name: /^Nee kan als/, pressed: true })).not.toBeNull();
  });

  test('can be changed on the spot', async () => {
    const app = appFor({ answers: PUPIL, place: journey(null, 'leraar-po') });
    show(app, <Panel id={PABO} />);
    await userEvent.click((await deciding()).getByRole('button', { name: /^Ja kan nu$/ }));
    expect(answersOf(app)['vak-aardrijkskunde']).toEqual(['ja']);
    expect(app.useStore.getState().whatIf).toBeNull();
  });

  test('can be tried first: the verdict moves, the real answer stays', async () => {
    const app = appFor({ answers: PUPIL, place: journey(null, 'leraar-po') });
    show(app, <Panel id={PABO} />);
    const block = await deciding();
    await userEvent.click(block.getByRole('checkbox', { name: /^Probeer het eerst uit/ }));
    await userEvent.click(block.getByRole('button', { name: /^Ja kan nu$/ }));
    expect(answersOf(app)['vak-aardrijkskunde']).toEqual(['nee']);
    expect(await screen.findByText(/^Deze route was: kan als/)).not.toBeNull();
    expect(screen.getByText('Wat je hier kiest, is uitproberen.')).not.toBeNull();
  });

  test('speaks about a pupil to who is beside one', async () => {
    const answers = { ...PUPIL, opening: ['begeleider'] };
    show(appFor({ answers, place: journey(null, 'leraar-po') }), <Panel id={PABO} />);
    const block = await deciding();
    expect(block.getByText(/^Heeft de leerling aardrijkskunde/)).not.toBeNull();
    expect(block.getByText('Het antwoord nu: Nee')).not.toBeNull();
  });

  test('a number is changed in the Routewijzer', async () => {
    const app = appFor({
      answers: { opening: ['overstapper'], werk: ['vakmens'], 'werkmaanden-vak': ['0'] },
      place: journey(null, 'docent-mbo'),
    });
    let blocked = '';
    const Find = () => {
      const found = useJourney().finding.itineraries;
      blocked = found.find((one) => one.verdict.kind === 'nu-niet' && one.steps.length === 1)?.id ?? '';
      return null;
    };
    show(app, <Find />);
    show(app, <Panel id={blocked} />);
    await userEvent.click(await screen.findByRole('button', { name: 'Verander dit in de Routewijzer' }));
    expect(wakeQuestionnaire(app).getSnapshot().value).toBe('werkmaanden-vak');
    expect(app.useStore.getState().view.screen).toBe('routewijzer');
  });
});

describe('while something is tried', () => {
  const trying = () => {
    const app = appFor({ answers: PUPIL, place: journey(null, 'leraar-po') });
    app.useStore.getState().tryAnswer('vak-aardrijkskunde', ['ja']);
    return app;
  };

  test('the bar says what is tried and that the real answers are kept', async () => {
    show(trying(), <Panel />);
    const bar = screen.getByRole('region', { name: 'Uitproberen' });
    expect(within(bar).getByText(/Je echte antwoorden zijn bewaard/)).not.toBeNull();
    expect(await within(bar).findByText('Ja')).not.toBeNull();
  });

  test('the list says what moved and why', async () => {
    show(trying(), <Panel />);
    const title = await screen.findByRole('heading', { name: 'Dit verandert er' });
    const moved = within(title.parentElement ?? document.body);
    expect(moved.getByRole('button', { name: 'Pabo' })).not.toBeNull();
    expect(moved.getAllByText(/^was: kan als je één toets haalt · aardrijkskunde: in orde$/).length).toBeGreaterThan(0);
  });

  test('stopping brings everything back', async () => {
    const app = trying();
    show(app, <Panel />);
    await click('Stop met uitproberen');
    expect(app.useStore.getState().whatIf).toBeNull();
    expect(answersOf(app)).toEqual(PUPIL);
    expect(screen.queryByRole('region', { name: 'Uitproberen' })).toBeNull();
  });

  test('keeping makes it the real answer and keeps the others', async () => {
    const app = trying();
    show(app, <Panel />);
    await click('Dit klopt, neem over');
    expect(answersOf(app)).toEqual({ ...PUPIL, 'vak-aardrijkskunde': ['ja'] });
    expect(app.useStore.getState().whatIf).toBeNull();
  });

  test('a year later is tried, moves the years, and cannot be kept', async () => {
    const app = appFor({ answers: PUPIL, place: journey(null, 'leraar-po') });
    app.useStore.getState().tryLater(1);
    show(app, <Panel id={PABO} />);
    expect(await screen.findByText(/begin op zijn vroegst: september 2028/)).not.toBeNull();
    expect(screen.queryByRole('button', { name: 'Dit klopt, neem over' })).toBeNull();
  });

  test('an answer on the spot is a try too', async () => {
    const app = trying();
    app.useStore.getState().tryAnswer('vak-natuur', ['weet-niet']);
    show(app, <Panel id={PABO} />);
    const step = within(await screen.findByRole('region', { name: 'Pabo' }));
    await userEvent.click(await step.findByRole('button', { name: 'Nee' }));
    expect(app.useStore.getState().whatIf?.answers['vak-natuur']).toEqual(['nee']);
    expect(answersOf(app)['vak-natuur']).toEqual(['ja']);
  });
});

test('an unmet condition leads to a try with another answer', async () => {
  const app = appFor({ answers: PUPIL, place: journey(null, 'leraar-po') });
  show(app, <Panel id={PABO} />);
  const step = within(await screen.findByRole('region', { name: 'Pabo' }));
  await userEvent.click(step.getByText('Wat als dit anders was?'));
  await userEvent.click(await step.findByRole('button', { name: 'Ja' }));
  expect(app.useStore.getState().whatIf?.answers).toEqual({ 'vak-aardrijkskunde': ['ja'] });
  expect(answersOf(app)['vak-aardrijkskunde']).toEqual(['nee']);
});

test('somebody who answered nothing can try, and is spoken to as what Van suggests', async () => {
  const app = appFor({ place: journey('havo', 'leraar-po') });
  show(app, <Panel id={PABO} />);
  await userEvent.click(await screen.findByRole('checkbox', { name: /^Probeer het eerst uit/ }));
  const title = screen.getByRole('heading', { name: 'Dit antwoord maakt het meeste uit' });
  await userEvent.click(within(title.closest('details') ?? document.body).getByRole('button', { name: /^Ja kan als/ }));
  expect(app.useStore.getState().whatIf?.answers).toEqual({ opening: ['leerling'], 'vak-aardrijkskunde': ['ja'] });
  expect(answersOf(app)).toEqual({});
});

test('the outcome of the Routewijzer offers the facts that matter, and a year later', async () => {
  const wish = { 'voor-wie': ['basisschool'], rol: ['voor-de-klas'], vakken: ['alle-vakken'], vorm: ['voltijd'] };
  const app = appFor({
    answers: { ...PUPIL, ...wish, 'profiel-past': ['ja'] },
    place: { view: { screen: 'routewijzer', pane: 'lijst' } },
  });
  show(app, <App />);
  await userEvent.click(await screen.findByText('Wat als …?'));
  expect(
    await screen.findByText(/^Heb of had je aardrijkskunde in je havo-examen\?$/, { selector: 'summary span' }),
  ).not.toBeNull();
  await click('Een jaar later beginnen');
  expect(app.useStore.getState().whatIf?.yearsLater).toBe(1);
  expect(await screen.findByRole('region', { name: 'Uitproberen' })).not.toBeNull();
});
