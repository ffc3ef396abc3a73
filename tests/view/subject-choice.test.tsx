import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { App } from '#view/App.tsx';
import { SubjectDoor } from '#view/subjects/SubjectDoor.tsx';
import { SubjectScreen } from '#view/subjects/SubjectScreen.tsx';
import { appFor, show } from './stage.tsx';

const VAKKEN = { view: { screen: 'vakken', pane: 'lijst' } } as const;
const answersOf = (app: ReturnType<typeof appFor>) => app.actor.getSnapshot().context.answers;
const choice = async (subject: string) => within(await screen.findByRole('group', { name: new RegExp(subject, 'i') }));
const goal = (name: RegExp) => {
  const item = screen.getByRole('button', { name }).closest('li');
  if (!item) throw new Error('a goal is an item of the list');
  return within(item);
};

describe('Keuzehulp vakken', () => {
  test('begins at havo 3, without an answer', async () => {
    const app = appFor();
    show(app, <SubjectScreen />);
    expect(await screen.findByRole('button', { name: 'Havo', pressed: true })).not.toBeNull();
    expect(screen.getByRole('button', { name: 'Klas 3', pressed: true })).not.toBeNull();
    expect(answersOf(app)).toEqual({});
  });

  test('a choice is an answer of the questionnaire, and moves the list', async () => {
    const app = appFor();
    show(app, <SubjectScreen />);
    await userEvent.click((await choice('^aardrijkskunde')).getByRole('button', { name: 'niet' }));
    expect(answersOf(app)).toEqual({
      opening: ['begeleider'],
      school: ['havo'],
      leerjaar: ['2029'],
      'vak-aardrijkskunde': ['nee'],
    });
    for (const subject of ['^geschiedenis', '^natuur'])
      await userEvent.click((await choice(subject)).getByRole('button', { name: 'wel' }));
    const pabo = goal(/^Leraar basis/);
    expect(pabo.getByText('kan als …')).not.toBeNull();
    expect(pabo.getByText(/^Nog nodig: aardrijkskunde \(toelatingstoets aardrijkskunde of vavo/)).not.toBeNull();
  });

  test('what was answered before stands there, and clearing leaves the rest', async () => {
    const app = appFor({
      answers: { opening: ['leerling'], school: ['havo'], leerjaar: ['2029'], 'vak-natuur': ['ja'], rol: ['leiden'] },
    });
    show(app, <SubjectScreen />);
    expect((await choice('^natuur')).getByRole('button', { name: 'wel', pressed: true })).not.toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Wis de keuze' }));
    expect(answersOf(app)).toEqual({ opening: ['leerling'], school: ['havo'], leerjaar: ['2029'], rol: ['leiden'] });
  });

  test('another school type keeps the class and shows its own choices', async () => {
    const app = appFor();
    show(app, <SubjectScreen />);
    await userEvent.click(await screen.findByRole('button', { name: /^Vmbo-kader/ }));
    expect(answersOf(app)).toMatchObject({ school: ['vmbo-kb-gl-tl'], leerjaar: ['2028'] });
    await userEvent.click((await choice('extra vak')).getByRole('button', { name: 'niet' }));
    expect(goal(/^Leraar basis/).getByText('nu niet, wel via een omweg')).not.toBeNull();
    expect(goal(/^Leraar basis/).getByText(/^Wel via: /)).not.toBeNull();
  });

  test('the table says per goal what goes without each subject', async () => {
    show(appFor(), <SubjectScreen />);
    const table = within(await screen.findByRole('table'));
    expect(table.getAllByRole('columnheader').map((cell) => cell.textContent)).toEqual([
      'Beroep of diploma',
      'zonder aardrijkskunde',
      'zonder geschiedenis',
      'zonder natuur & techniek',
      'zonder passend profiel',
    ]);
    const cells = within(table.getByRole('row', { name: /^Leraar basis/ })).getAllByRole('cell');
    expect(cells.map((cell) => cell.textContent)).toEqual([
      '! toets nodig',
      '! toets nodig',
      '! toets nodig',
      '· geen verschil',
    ]);
  });

  test('says what it is computed from and who decides', async () => {
    show(appFor(), <SubjectScreen />);
    expect(await screen.findByText(/^Berekend uit de regels van aardrijkskunde, geschiedenis/)).not.toBeNull();
    expect(screen.getByText(/De hogeschool of school beslist, niet deze pagina/)).not.toBeNull();
  });

  test('a career switcher loses no answer by looking', async () => {
    const answers = { opening: ['overstapper'], diplomas: ['hbo-wo-diploma'] };
    const app = appFor({ answers });
    show(app, <SubjectScreen />);
    await userEvent.click((await choice('^aardrijkskunde')).getByRole('button', { name: 'niet' }));
    expect((await choice('^aardrijkskunde')).getByRole('button', { name: 'niet', pressed: true })).not.toBeNull();
    expect(answersOf(app)).toEqual(answers);
  });

  test('has an address of its own', async () => {
    show(appFor({ place: VAKKEN }), <App />);
    expect(await screen.findByRole('heading', { name: 'Keuzehulp vakken' })).not.toBeNull();
  });
});

test.each([
  ['a pupil in class 3', { opening: ['leerling'], school: ['havo'], leerjaar: ['2029'] }, true],
  ['a pupil in class 4', { opening: ['leerling'], school: ['havo'], leerjaar: ['2028'] }, false],
  ['a student in mbo', { opening: ['leerling'], school: ['mbo-4'], leerjaar: ['2029'] }, false],
  ['a career switcher', { opening: ['overstapper'] }, false],
])('the door stands open for who still chooses: %s', (_, answers, isOpen) => {
  show(appFor({ answers }), <SubjectDoor />);
  expect(screen.queryByRole('button', { name: 'Keuzehulp vakken' }) !== null).toBe(isOpen);
});
