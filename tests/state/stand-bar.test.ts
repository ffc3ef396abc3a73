import { describe, expect, test } from 'vitest';
import type { StationId } from '#model/provenance.ts';
import type { Answers } from '#questionnaire/answers.ts';
import { barFor } from '#state/stand-bar.ts';
import { createAppStore } from '#state/store.ts';
import { type AddressBar, connectUrl } from '#state/url.ts';
import type { Address } from '#state/url-codec.ts';
import { decode } from '#state/url-decode.ts';
import { known } from './known.ts';

/** An address bar that keeps every entry that was ever written. */
function recordingBar(start: Address) {
  const written: Address[] = [];
  let now = start;
  const write = (address: Address) => {
    written.push(address);
    now = address;
  };
  const bar: AddressBar = { read: () => now, push: write, replace: write, listen: () => () => undefined };
  return { bar, written };
}

/** Somebody who opens a card and travels, at this address. */
function visit(start: Address) {
  const { bar, written } = recordingBar(start);
  const own = barFor(bar, known);
  const { place } = decode(own.read(), known);
  const store = createAppStore(place);
  const answers: Answers = place.answers;
  const port = { read: () => answers, load: () => undefined, subscribe: () => () => undefined };
  const end = connectUrl({ store, answers: port, bar: own, known }, () => undefined);
  store.getState().travelFrom('havo' as StationId); // fixture id
  store.getState().openScreen('routewijzer');
  end();
  return { written, place };
}

const LINK = '#/kaart?v=1&van=havo&oud=34&wie=os';

describe('the address of a stand', () => {
  test('never says what a visitor does, and loses what a link brought', () => {
    const { written, place } = visit({ search: '?modus=stand&regio=progressus', hash: LINK });
    expect(written).toEqual([{ search: '?modus=stand&regio=progressus', hash: '' }]);
    expect(place).toMatchObject({ planner: { from: null }, answers: {}, configuration: { region: 'progressus' } });
  });

  test('elsewhere it does, so that this test can see it', () => {
    const { written, place } = visit({ search: '', hash: LINK });
    expect(written.length).toBeGreaterThan(1);
    expect(place.answers).toHaveProperty('leeftijd');
  });
});
