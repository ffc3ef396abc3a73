import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';

// Tests look for what a person can find; jsdom is asked once for each style (tests/remember-styles.ts).

const isFound = () => screen.queryByRole('button', { name: 'Verder' }) !== null;

test('what is hidden or shown meanwhile is not found, or found, at once: by a style, an attribute or a style sheet', () => {
  const { container } = render(
    <div>
      <p>
        <button type="button">Verder</button>
      </p>
    </div>,
  );
  const paragraph = container.querySelector('p') ?? document.body;
  expect(isFound()).toBe(true);
  paragraph.style.display = 'none';
  expect(isFound()).toBe(false);
  paragraph.style.display = '';
  expect(isFound()).toBe(true);
  paragraph.hidden = true;
  expect(isFound()).toBe(false);
  paragraph.hidden = false;
  expect(isFound()).toBe(true);
  const sheet = document.createElement('style');
  sheet.textContent = 'p { visibility: hidden }';
  container.append(sheet);
  expect(isFound()).toBe(false);
  sheet.textContent = 'p { color: red }';
  expect(isFound()).toBe(true);
});
