import { waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { PlannerScreen } from '#view/PlannerScreen.tsx';
import { appFor, show } from './stage.tsx';

afterEach(() => vi.unstubAllGlobals());

test('the map that this window does not show is fetched ahead, but not put together', async () => {
  // The browser of the test has none, and never says that it is idle.
  vi.stubGlobal('requestIdleCallback', (act: () => void) => setTimeout(act));
  const app = appFor();
  const { landscape, portrait } = app.layouts;
  const asked: string[] = [];
  const upright = {
    ...portrait,
    load: () => {
      asked.push('load');
      return portrait.load();
    },
    fetch: () => {
      asked.push('fetch');
      return portrait.fetch();
    },
  };
  show({ ...app, layouts: { landscape, portrait: upright } }, <PlannerScreen />);
  await waitFor(() => expect(asked).toContain('fetch'), { timeout: 15_000, interval: 200 });
  expect(asked).not.toContain('load');
}, 20_000);
