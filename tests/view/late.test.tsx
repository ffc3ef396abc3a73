import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense } from 'react';
import { expect, test } from 'vitest';
import { ErrorBoundary } from '#view/shared/ErrorBoundary.tsx';
import { late, useLate } from '#view/shared/late.ts';
import { appFor, show } from './stage.tsx';

/** A part that fails to come the first `failures` times that it is asked for. */
function partThatFails(failures: number) {
  let asked = 0;
  const part = late(async () => {
    asked += 1;
    if (asked <= failures) throw new TypeError('Failed to fetch');
    return 'it is there';
  });
  const Part = () => <p>{useLate(part)}</p>;
  return { part, Part, asked: () => asked };
}

test('a part that does not come is asked for once, says so, and comes when the person tries again', async () => {
  const { Part, asked } = partThatFails(1);
  // React draws again what waited for a promise only inside an `act` that is awaited.
  await act(
    async () =>
      void show(
        appFor(),
        <ErrorBoundary part="list">
          <Suspense fallback="loading">
            <Part />
          </Suspense>
        </ErrorBoundary>,
      ),
  );
  const again = await screen.findByRole('button', { name: 'Probeer opnieuw' });
  expect(asked()).toBe(1);
  await act(async () => userEvent.click(again));
  expect(await screen.findByText('it is there')).not.toBeNull();
  expect(asked()).toBe(2);
});

test('outside of a drawing every call tries again, and what came stays', async () => {
  const { part, Part, asked } = partThatFails(2);
  await expect(part.load()).rejects.toThrow('Failed to fetch');
  await expect(part.load()).rejects.toThrow('Failed to fetch');
  expect(await part.load()).toBe('it is there');
  render(<Part />);
  expect(screen.getByText('it is there')).not.toBeNull();
  expect(asked()).toBe(3);
});
