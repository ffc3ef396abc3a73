import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeAll } from 'vitest';
import { tryPartsAgain } from '#view/shared/lazy-part.ts';
import { rememberStyles } from './remember-styles.ts';

// Testing Library waits 1 s by itself: too short for a lazy import on a busy machine.
configure({ asyncUtilTimeout: 10_000 });

if (document.defaultView) rememberStyles(document.defaultView);

afterEach(() => {
  cleanup();
});

// Files share their modules: a part whose loading was cut off by the end of another file is fetched once more.
beforeAll(() => {
  tryPartsAgain();
});
