import { cleanup, screen } from '@testing-library/react';
import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { decode } from '#state/url-decode.ts';
import { App } from '#view/App.tsx';
import { knownOf } from '#view/known.ts';
import { realNetwork } from '../real-network.ts';
import { appFor, show } from '../view/stage.tsx';
import { anyHash } from './any-link.ts';

const FAULT = 'Dit deel werkt nu niet. De rest van de pagina wel.';

test('any link can be drawn: no part of the screen breaks', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const known = knownOf(realNetwork());
  let drawn = 0;
  await fc.assert(
    fc.asyncProperty(anyHash(known), async (hash) => {
      const { place, notices } = decode({ search: '', hash }, known);
      try {
        show({ ...appFor({ place, answers: place.answers }), notices }, <App />);
        expect(screen.getByRole('heading', { level: 1, name: 'Onderwijsroutes' })).not.toBeNull();
        // A lazy screen has come by then, or still says that it loads.
        await new Promise((resolve) => setTimeout(resolve, 20));
        expect(screen.queryByText(FAULT)).toBeNull();
      } finally {
        cleanup();
      }
      drawn += 1;
    }),
    { numRuns: 10 },
  );
  console.log(`links drawn: ${drawn} · 0 crashes`);
});
