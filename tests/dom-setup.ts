import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// Testing Library waits 1 s by itself: too short for a lazy import on a busy machine.
configure({ asyncUtilTimeout: 10_000 });

afterEach(() => {
  cleanup();
});
