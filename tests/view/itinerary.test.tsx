import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { PanelBeside } from '#view/PanelBeside.tsx';
import { useJourney } from '#view/shared/useJourney.ts';
import { appFor, journey, show } from './stage.tsx';

function Detail({ id }: { readonly id: string }) {
  const found = useJourney();
  return <PanelBeside journey={found} itinerary={found.finding.itineraries.find((one) => one.id === id) ?? null} />;
}

test('an unknown fact is asked on the spot, and its answer moves the verdict', async () => {
  const app = appFor({ place: journey('havo', 'leraar-po') });
  show(app, <Detail id="p-havo.voltijd" />);
  expect((await screen.findAllByText(/^kan als dit in orde is/)).length).toBeGreaterThan(0);
  const step = await screen.findByRole('region', { name: 'Pabo' });
  for (const subject of ['aardrijkskunde', 'geschiedenis', 'natuurkunde']) {
    expect(await within(step).findByText(new RegExp(`${subject}.* in je`, 'i'))).not.toBeNull();
    await userEvent.click(within(step).getAllByRole('button', { name: 'Ja' })[0] ?? document.body);
  }
  expect((await screen.findAllByText('kan nu')).length).toBeGreaterThan(0);
});

test('a blocked itinerary names what is missing and leads to one that is possible', async () => {
  const app = appFor({
    answers: { opening: ['overstapper'], 'diploma-past-bij-vak': ['nee'] },
    place: journey('hbo-wo-diploma', 'leraar-vo-2'),
  });
  show(app, <Detail id="t-kop.voltijd" />);
  expect(await screen.findByText(/^nu niet, wel via/)).not.toBeNull();
  expect(screen.getByText(/^Je mist: /)).not.toBeNull();
  await userEvent.click(screen.getByRole('button', { name: /route die wel kan/ }));
  expect(app.useStore.getState().selection.itinerary).not.toBe('t-kop.voltijd');
});

test('zij-instroom shows the bevoegdheid as gain and no diploma', async () => {
  show(appFor({ place: journey('hbo-wo-diploma', 'leraar-po') }), <Detail id="z-po.werken-en-leren" />);
  expect(await screen.findByText(/bevoegdheid leraar basisonderwijs/)).not.toBeNull();
  expect(screen.queryByText(/^hbo-bachelor/)).toBeNull();
});

test('when one is in a school and when one is paid stand above the steps', async () => {
  show(appFor({ place: journey('havo', 'leraar-vo-2') }), <Detail id="t-havo.voltijd" />);
  expect(await screen.findByText('Vergoeding voor je stage: na 1 jaar.')).not.toBeNull();
});
