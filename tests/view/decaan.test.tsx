import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import type { Answers } from '#questionnaire/answers.ts';
import { DecaanScreen } from '#view/decaan/DecaanScreen.tsx';
import { appFor, show } from './stage.tsx';

const PUPIL: Answers = {
  opening: ['begeleider'],
  school: ['havo'],
  leerjaar: ['2028'],
  'voor-wie': ['basisschool'],
  rol: ['voor-de-klas'],
  vakken: ['alle-vakken'],
};

const answersOf = (app: ReturnType<typeof appFor>) => app.actor.getSnapshot().context.answers;
const panel = async () => within(await screen.findByRole('region', { name: 'Wat kan er nu?' }));
const group = (name: RegExp) => screen.findByRole('group', { name });

test('looking at the page changes no answer', async () => {
  const own: Answers = { opening: ['overstapper'], diplomas: ['havo'] };
  const app = appFor({ answers: own });
  show(app, <DecaanScreen />);
  await screen.findByRole('combobox', { name: 'Welke opleiding doet de leerling nu?' });
  await panel();
  expect(answersOf(app)).toEqual(own);
});

test('each answer counts at once: the result moves, and the questions that follow from it appear', async () => {
  const app = appFor();
  show(app, <DecaanScreen />);
  expect(await (await panel()).findByRole('heading', { name: /^Nog open: / })).not.toBeNull();
  await userEvent.selectOptions(await screen.findByRole('combobox', { name: /^Welke opleiding/ }), 'Havo');
  await userEvent.selectOptions(await screen.findByRole('combobox', { name: /^In welk jaar/ }), 'Klas 4');
  expect(answersOf(app)).toEqual({ opening: ['begeleider'], school: ['havo'], leerjaar: ['2028'] });
  const live = await panel();
  expect(await live.findByRole('heading', { name: /^Nog 26 / })).not.toBeNull();
  await userEvent.click(within(await group(/^Met wie wil de leerling werken/)).getByLabelText(/basisschool$/));
  expect(await live.findByRole('heading', { name: /^Nog 17 .* \(waren er 26\)$/ })).not.toBeNull();
});

describe('for a pupil of havo 4 who wants the primary school', () => {
  test('a key answers a fact, and the panel says what it did', async () => {
    const app = appFor({ answers: PUPIL });
    show(app, <DecaanScreen />);
    const history = within(await group(/geschiedenis in het havo-examen/));
    history.getByRole('radio', { name: 'Nee' }).focus();
    await userEvent.keyboard(' ');
    expect(answersOf(app)['vak-geschiedenis']).toEqual(['nee']);
    expect(await (await panel()).findByText(/^geschiedenis: nog te regelen, bij Pabo/)).not.toBeNull();
  });

  test('what does not count now is folded, and nothing that counts is', async () => {
    show(appFor({ answers: PUPIL }), <DecaanScreen />);
    const idle = await screen.findByText(/^Telt nu niet mee: \d+ vragen$/);
    const folded = idle.closest('details');
    const isFolded = (name: RegExp) => folded?.contains(screen.getByRole('group', { name, hidden: true }));
    await waitFor(() => expect(isFolded(/aardrijkskunde/)).toBe(false));
    expect(isFolded(/vmbo-gl of -tl met een extra vak/)).toBe(true);
  });

  test('the folded ones change when another answer does', async () => {
    show(appFor({ answers: PUPIL }), <DecaanScreen />);
    await group(/aardrijkskunde/);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: /^Welke opleiding/ }), 'Vwo');
    await waitFor(() => {
      const subject = screen.queryByRole('group', { name: /aardrijkskunde/, hidden: true });
      expect(subject?.closest('details')).not.toBeNull();
    });
  });

  test('a year of another school is not kept', async () => {
    const app = appFor({ answers: { ...PUPIL, leerjaar: ['2031'] } });
    show(app, <DecaanScreen />);
    await userEvent.selectOptions(await screen.findByRole('combobox', { name: /^Welke opleiding/ }), 'Mbo niveau 2');
    expect(answersOf(app).school).toEqual(['mbo-2']);
    expect(answersOf(app).leerjaar).toBeUndefined();
  });

  test('an entry opens its route on the map', async () => {
    const app = appFor({ answers: PUPIL });
    show(app, <DecaanScreen />);
    await userEvent.click(await (await panel()).findByRole('button', { name: 'Pabo' }));
    expect(app.useStore.getState().selection.itinerary).toMatch(/^p-havo\./);
    expect(app.useStore.getState().view.screen).toBe('kaart');
  });

  test('a new pupil clears everything, and can be taken back', async () => {
    const app = appFor({ answers: PUPIL });
    app.useStore.getState().tryLater(1);
    show(app, <DecaanScreen />);
    await userEvent.click(await screen.findByRole('button', { name: 'Nieuwe leerling' }));
    expect(answersOf(app)).toEqual({ opening: ['begeleider'] });
    expect(app.useStore.getState().whatIf).toBeNull();
    const status = screen.getByRole('status');
    expect(status.textContent).toContain('Je kunt een nieuwe leerling invullen.');
    await userEvent.click(within(status).getByRole('button', { name: 'Maak ongedaan' }));
    expect(answersOf(app)).toEqual(PUPIL);
  });

  test('the reasons are there on request, in words that are read with the question', async () => {
    show(appFor({ answers: PUPIL }), <DecaanScreen />);
    const subject = await group(/aardrijkskunde/);
    expect(within(subject).queryByText(/^De pabo vraagt/)).toBeNull();
    await userEvent.click(screen.getByRole('checkbox', { name: /waarom we die stellen$/ }));
    expect(within(subject).getByText(/^De pabo vraagt/)).not.toBeNull();
  });

  test('the doors lead on with this pupil', async () => {
    const app = appFor({ answers: PUPIL });
    show(app, <DecaanScreen />);
    await userEvent.click(await screen.findByRole('button', { name: 'Keuzehulp vakken' }));
    expect(app.useStore.getState().view.screen).toBe('vakken');
  });
});

test('a number counts as soon as it is one; what is no number stays, with what to do', async () => {
  const app = appFor({ answers: { opening: ['begeleider'], school: ['vmbo-basis'], leerjaar: ['diploma'] } });
  show(app, <DecaanScreen />);
  const age = await screen.findByRole('textbox', { name: 'Hoe oud is de leerling?', hidden: true });
  await userEvent.type(age, '17');
  expect(answersOf(app).leeftijd).toEqual(['17']);
  await userEvent.type(age, 'x');
  expect(answersOf(app).leeftijd).toEqual(['17']);
  expect((age as HTMLInputElement).value).toBe('17x'); // a text box
  expect(screen.getByText('Vul een getal in van 0 tot en met 99.')).not.toBeNull();
});
