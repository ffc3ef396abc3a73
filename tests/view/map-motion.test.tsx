import { act, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { layoutMap } from '#layout/layout.ts';
import { attachGestures, type Gestures } from '#view/map/gestures.ts';
import { createLive } from '#view/map/live.ts';
import { smallCountry } from '../fixtures/networks.ts';
import { appFor, show } from './stage.tsx';
import { StillMap } from './still-map.tsx';

/** So small that eight of them do not come to the largest scale, where nothing moves any more. */
const turn = () =>
  new WheelEvent('wheel', { deltaY: -5, ctrlKey: true, clientX: 40, clientY: 30, bubbles: true, cancelable: true });
const mouse = (type: string, clientX: number) =>
  // The window of the test is not the one that the constructor asks for.
  Object.defineProperty(new MouseEvent(type, { clientX, clientY: 30, bubbles: true, cancelable: true }), 'view', {
    value: document.defaultView,
  });

describe('a map that is moved', () => {
  let element: HTMLElement;
  let gestures: Gestures;
  let drawings = 0;
  const live = createLive({ k: 1, x: 0, y: 0 });
  const has = (what: string) => element.firstElementChild?.hasAttribute(`data-${what}`);

  beforeEach(() => {
    vi.useFakeTimers();
    element = document.createElement('div');
    element.append(document.createElement('p'));
    document.body.append(element);
    drawings = 0;
    live.set({ k: 1, x: 0, y: 0 });
    gestures = attachGestures(element, live, {
      onMove: () => undefined,
      onRest: () => {
        drawings += 1;
      },
    });
    gestures.limit({
      scales: [0.5, 8],
      size: { width: 300, height: 200 },
      ground: { x: -500, y: -500, width: 2000, height: 2000 },
    });
  });
  afterEach(() => {
    gestures.end();
    element.remove();
    // After a drag D3 holds the next click back for a moment; it would hold back those of other tests for ever.
    vi.runOnlyPendingTimers();
    vi.useRealTimers();
  });

  test('is drawn once after a slow row of turns of the wheel, not once for each', () => {
    for (let count = 0; count < 8; count++) {
      element.dispatchEvent(turn());
      vi.advanceTimersByTime(300);
    }
    expect(live.get().k).toBeGreaterThan(1);
    expect(drawings).toBe(0);
    vi.advanceTimersByTime(1000);
    expect(drawings).toBe(1);
    // The same counter sees every turn where somebody rests between them.
    for (let count = 0; count < 2; count++) {
      element.dispatchEvent(turn());
      vi.advanceTimersByTime(1000);
    }
    expect(drawings).toBe(3);
  });

  test('is a picture that is moved until it rests, and sharp from then on', () => {
    element.dispatchEvent(turn());
    expect(has('moving')).toBe(true);
    vi.advanceTimersByTime(100);
    element.dispatchEvent(turn());
    vi.advanceTimersByTime(100);
    expect(has('moving')).toBe(true);
    vi.advanceTimersByTime(100);
    expect(has('moving')).toBe(false);
  });

  test('is covered while a mouse drags it, and never for a press that does not move', () => {
    element.dispatchEvent(mouse('mousedown', 40));
    expect(has('held')).toBe(false);
    document.defaultView?.dispatchEvent(mouse('mousemove', 70));
    expect(has('held')).toBe(true);
    expect(live.get().x).toBe(30);
    document.defaultView?.dispatchEvent(mouse('mouseup', 70));
    expect(has('held')).toBe(false);
    element.dispatchEvent(mouse('mousedown', 40));
    document.defaultView?.dispatchEvent(mouse('mouseup', 40));
    expect(has('held')).toBe(false);
  });

  test('draws nothing any more when it is gone', () => {
    element.dispatchEvent(turn());
    gestures.end();
    vi.advanceTimersByTime(1000);
    expect(drawings).toBe(0);
  });
});

test('a gesture changes nothing inside the drawing, only where it stands', async () => {
  const network = smallCountry();
  const layout = layoutMap(network, { orientation: 'landscape' });
  const { container } = show({ ...appFor(), network }, <StillMap network={network} layout={layout} />);
  const drawing = container.querySelector('svg[data-tier]');
  const layer = drawing?.parentElement;
  if (!drawing || !layer) throw new Error('the map is drawn on an element of its own');
  let changes = 0;
  const observer = new MutationObserver((records) => {
    changes += records.length;
  });
  const before = layer.style.transform;
  // The gestures load after the first paint.
  await waitFor(() => {
    act(() => void layer.dispatchEvent(turn()));
    expect(layer.style.transform).not.toBe(before);
  });
  // What this one had room for is drawn at rest.
  await act(() => new Promise((resolve) => setTimeout(resolve, 600)));
  observer.observe(drawing, { attributes: true, childList: true, characterData: true, subtree: true });
  for (let count = 0; count < 3; count++) act(() => void layer.dispatchEvent(turn()));
  await Promise.resolve();
  expect(changes).toBe(0);
  // The same counter sees one.
  drawing.querySelector('g')?.setAttribute('transform', 'scale(2)');
  await Promise.resolve();
  expect(changes).toBe(1);
  observer.disconnect();
});
