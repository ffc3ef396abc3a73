import { test as base, expect, type Page } from '@playwright/test';

export { expect };

/** What a fixture of every test sees. */
interface Watched {
  /** What the content security policy refused, on any page of the test. Must be empty at its end. */
  readonly violations: string[];
  /** What nobody caught, also what React mended by drawing a page a second time. Must be empty at the end of the test. */
  readonly uncaught: string[];
}

/**
 * Waits until the app has taken the page over. What the build wrote of it can be seen before, with both maps in it, and a
 * press or a letter that comes too early is lost.
 */
export const takenOver = (page: Page): Promise<void> => expect(page.locator('[data-pane="first"]')).toHaveCount(0);

/**
 * `test` of Playwright, for every spec: it also fails when the content security policy of a page refuses something, and
 * when an error of a page is caught by nobody.
 */
export const test = base.extend<Watched>({
  violations: [
    async ({ context }, use) => {
      const found: string[] = [];
      await context.exposeBinding('reportViolation', (_source, text: string) => void found.push(text));
      await context.addInitScript(() => {
        const { reportViolation } = window as unknown as { reportViolation: (text: string) => void }; // exposed above
        document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) =>
          reportViolation(`${violatedDirective}: ${blockedURI} (${sourceFile})`),
        );
      });
      await use(found);
      expect(found, 'refused by the content security policy').toEqual([]);
    },
    { auto: true },
  ],
  uncaught: [
    async ({ context }, use) => {
      const found: string[] = [];
      context.on('weberror', (error) => void found.push(String(error.error().stack ?? error.error())));
      await use(found);
      expect(found, 'errors that nobody caught').toEqual([]);
    },
    { auto: true },
  ],
});
