import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Answers } from '#questionnaire/answers.ts';
import { loadQuestions, Routewijzer } from '#view/questionnaire/Routewijzer.tsx';
import { appFor, show } from './stage.tsx';

const PUPIL: Answers = { opening: ['leerling'], school: ['havo'], leerjaar: ['2028'] };
const PRIMARY: Answers = { ...PUPIL, 'voor-wie': ['basisschool'], rol: ['voor-de-klas'], vakken: ['alle-vakken'] };

const answersOf = (app: ReturnType<typeof appFor>) => app.actor.getSnapshot().context.answers;
const panel = async () => within(await screen.findByRole('region', { name: 'Wat kan er nu?' }));
const next = () => userEvent.click(screen.getByRole('button', { name: 'Volgende' }));

// As in the app, where they are fetched ahead: this file must not depend on those that ran before it.
beforeAll(async () => {
  await loadQuestions();
});

test('at the opening one chooses who one is and how much is asked, with the keyboard alone', async () => {
  const app = appFor();
  show(app, <Routewijzer />);
  await screen.findByRole('heading', { name: 'Wie ben je?' });
  (await screen.findByRole('radio', { name: /^Ik zit op school/ })).focus();
  await userEvent.keyboard(' ');
  screen.getByRole('button', { name: 'Kort: 60 seconden' }).focus();
  await userEvent.keyboard('{Enter}');
  expect(answersOf(app)).toEqual({ lengte: ['kort'], opening: ['leerling'] });
  expect(await screen.findByRole('heading', { name: 'Welke opleiding doe je nu?' })).not.toBeNull();
  expect(screen.getByText(/^Korte versie · vraag 2/)).not.toBeNull();
});

test('without a choice nothing goes on, and the screen says what to do', async () => {
  const app = appFor();
  show(app, <Routewijzer />);
  await userEvent.click(await screen.findByRole('button', { name: 'Alles: 2 minuten' }));
  expect(screen.getByRole('alert').textContent).toMatch(/^Kies eerst een antwoord/);
  expect(answersOf(app)).toEqual({});
});

describe('the panel beside a question', () => {
  test('counts from the first answer, before a start is known', async () => {
    show(appFor({ answers: { opening: ['leerling'] } }), <Routewijzer />);
    const live = await panel();
    expect(live.getByRole('heading', { name: /^Nog open: \d+ beroepen en diploma’s$/ })).not.toBeNull();
    expect(live.getByText(/Vertel waar je begint/)).not.toBeNull();
  });

  test('says how many are left and were, what fell off and on account of which question', async () => {
    show(appFor({ answers: PUPIL }), <Routewijzer />);
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Kinderen op de basisschool' }));
    await next();
    const live = await panel();
    expect(await live.findByRole('heading', { name: /^Nog 17 beroepen en diploma’s \(waren er 26\)$/ })).not.toBeNull();
    expect(live.getByText('9 vielen af:')).not.toBeNull();
    expect(live.getByText(/Docent mbo.*: past niet bij “Met wie wil je werken\?”$/)).not.toBeNull();
    expect(live.getByText('Kan: 17')).not.toBeNull();
  });

  test('undo brings back what was, and its question', async () => {
    const app = appFor({ answers: PUPIL });
    show(app, <Routewijzer />);
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Kinderen op de basisschool' }));
    await next();
    await userEvent.click(await (await panel()).findByRole('button', { name: 'Maak ongedaan' }));
    expect(answersOf(app)).toEqual(PUPIL);
    expect(await screen.findByRole('heading', { name: 'Met wie wil je werken?' })).not.toBeNull();
    expect(await (await panel()).findByRole('heading', { name: /^Nog 26 / })).not.toBeNull();
  });

  test('of one goal it counts the ways, and names what an answer made of them', async () => {
    show(appFor({ answers: PRIMARY }), <Routewijzer />);
    await userEvent.click(await screen.findByRole('radio', { name: 'Nee' }));
    await next();
    const live = await panel();
    expect(await live.findByRole('heading', { name: /^Nog \d+ routes naar Leraar basis.onderwijs/ })).not.toBeNull();
    expect(await live.findByText(/^aardrijkskunde: nog te regelen, bij Pabo/)).not.toBeNull();
  });

  test('what is not possible stands in a list of its own, with what is lacking', async () => {
    show(appFor({ answers: { ...PUPIL, leerjaar: ['diploma'], 'profiel-past': ['nee'] } }), <Routewijzer />);
    const live = await panel();
    const title = await live.findByText(/^Kan \(nog\) niet: \d+$/);
    expect(within(title.parentElement ?? document.body).getAllByText(/^mist /).length).toBeGreaterThan(0);
  });
});

test('after the short version the outcome says so, and going on keeps the answers', async () => {
  const answers = { ...PUPIL, 'voor-wie': ['basisschool'], 'vak-aardrijkskunde': ['nee'], 'vak-geschiedenis': ['ja'] };
  const app = appFor({ answers: { ...answers, lengte: ['kort'] } });
  show(app, <Routewijzer />);
  expect(await screen.findByRole('heading', { name: 'Dit was de korte versie' })).not.toBeNull();
  expect(screen.getByText(/marges ruimer/)).not.toBeNull();
  await userEvent.click(screen.getByRole('button', { name: /^Ga verder: nog ongeveer \d+ vragen$/ }));
  expect(answersOf(app)).toEqual(answers);
  expect(await screen.findByRole('heading', { name: 'Wat wil je doen op school?' })).not.toBeNull();
});

test('the year to begin is among the questions for "verfijn", and moves the routes', async () => {
  const wish = { ...PRIMARY, vorm: ['voltijd'], 'vak-aardrijkskunde': ['ja'], 'vak-geschiedenis': ['ja'] };
  const app = appFor({ answers: { ...wish, 'vak-natuur': ['ja'], 'profiel-past': ['ja'] } });
  show(app, <Routewijzer />);
  await userEvent.click(await screen.findByRole('button', { name: 'Wanneer wil je beginnen?' }));
  await userEvent.click(await screen.findByRole('radio', { name: '2029-2030' }));
  await next();
  expect(answersOf(app).startjaar).toEqual(['2029']);
  expect(await screen.findByRole('heading', { name: 'Dit zijn je routes' })).not.toBeNull();
});
