import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, test } from 'vitest';
import type { Answers } from '#questionnaire/answers.ts';
import { PanelBeside } from '#view/PanelBeside.tsx';
import { Planner } from '#view/planner/Planner.tsx';
import { STATION_FIELD } from '#view/planner/StationPicker.tsx';
import { useJourney } from '#view/shared/useJourney.ts';
import { appFor, journey, show } from './stage.tsx';

function Panel() {
  return <PanelBeside journey={useJourney()} itinerary={null} />;
}

// How the plain field hands over to this one: late-field.test.tsx.
beforeAll(async () => {
  await STATION_FIELD.load();
});

test('typing finds a station without its accents, hyphens and case, and choosing it sets Naar', async () => {
  const app = appFor();
  show(app, <Planner />);
  await userEvent.type(screen.getByRole('combobox', { name: 'Naar' }), 'LERAAR vmbo');
  const options = screen.getAllByRole('option');
  expect(options[0]?.textContent).toMatch(/^Leraar vmbo/);
  await userEvent.click(options[0] ?? document.body);
  expect(app.useStore.getState().planner.to).toBe('leraar-vmbo');
});

test('emptying a field forgets the choice', async () => {
  const app = appFor({ place: journey('havo', null) });
  show(app, <Planner />);
  await userEvent.click(screen.getByRole('button', { name: 'Maak Van leeg' }));
  expect(app.useStore.getState().planner.from).toBeNull();
});

test('the list says its rule, opens every card with a verdict, and holds each way once', () => {
  show(appFor({ place: journey('havo', 'leraar-po') }), <Panel />);
  expect(screen.getByText(/kortste route staat bovenaan/)).not.toBeNull();
  const list = screen.getByRole('region', { name: 'Routes' });
  const cards = within(list).getAllByRole('button', { name: /^Pabo/ });
  expect(cards).toHaveLength(1);
  expect(within(list).getAllByText(/^kan (nu|als|na)/).length).toBeGreaterThan(0);
});

test('what does not exist yet is explained beside the list, never in it', () => {
  const app = appFor({ place: journey('havo-3-bevorderd', 'havo') });
  const region = app.network.regions[0];
  expect(region?.segments.map((segment) => segment.id)).toContain('h-praktijk-groot');
  show(app, <Panel />);
  expect(screen.queryByRole('button', { name: /groot/i })).toBeNull();
});

test('with only Van there is one card for each goal', () => {
  show(appFor({ place: journey('vwo', null) }), <Panel />);
  const headings = screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent);
  expect(new Set(headings).size).toBe(headings.length);
  expect(headings).toContain('Leraar basis\u00adonderwijs');
});

test('what the Routewijzer knows beside Van takes no way out of the list', () => {
  // A leraar in vo and mbo counts as a docent in the mbo too, and the ways that both may enter are found once.
  const waysOf = (answers: Answers) => {
    const found: string[] = [];
    const Ways = () => {
      found.push(...useJourney().finding.itineraries.map((one) => one.id));
      return null;
    };
    show(appFor({ answers, place: journey('al-leraar-vo-mbo', 'leraar-lc-ld') }), <Ways />);
    return found;
  };
  const alone = waysOf({});
  expect(alone).not.toEqual([]);
  expect(waysOf({ opening: ['overstapper'], werk: ['al-docent-mbo'] })).toEqual(expect.arrayContaining(alone));
});

test('filters that leave nothing say so and can be cleared', async () => {
  const app = appFor({
    place: {
      ...journey('wo-bachelor', 'leraar-vo-beperkt'),
      filters: { ...appFor().useStore.getState().filters, formGroups: ['betaald'] },
    },
  });
  show(app, <Panel />);
  await userEvent.click(screen.getByRole('button', { name: 'Wis de filters' }));
  expect(app.useStore.getState().filters.formGroups).toEqual([]);
  expect(screen.getByRole('region', { name: 'Routes' })).not.toBeNull();
});
