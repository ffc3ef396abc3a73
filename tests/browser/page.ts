import { test as base, expect } from '@playwright/test';

export { expect };

/** What a fixture of every test sees. */
interface Watched {
  /** What the content security policy refused, on any page of the test. Must be empty at its end. */
  readonly violations: string[];
}

/** `test` of Playwright, for every spec: it also fails when the content security policy of a page refuses something. */
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
});
