import type { Page } from '@playwright/test';

/** What can be pressed on the page and is smaller than 44 by 44 px: what it is, its name and its size. */
export const tooSmall = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const LEAST = 43.5; // 44, less what rounding takes
    const PRESSED = 'a[href], button, input, select, textarea, summary, [role="button"], [role="option"]';
    const isSeen = (element: Element) =>
      element.checkVisibility({ opacityProperty: false, visibilityProperty: true }) &&
      element.closest('[aria-hidden="true"], [inert]') === null;
    /** The place that answers to a press: a box to tick is pressed by its label too. */
    const placeOf = (element: Element) => {
      const label = element.matches('input') ? element.closest('label') : null;
      // The whole card answers to a finger, where a sheet over it belongs to the button.
      const sheet = getComputedStyle(element, '::after');
      if (sheet.position === 'absolute' && sheet.inset === '0px')
        return (element as HTMLElement).offsetParent?.getBoundingClientRect() ?? new DOMRect();
      return (label ?? element).getBoundingClientRect();
    };
    /** A link between words is as high as its line. The names on the map are reached by the list too. */
    const isExcepted = (element: Element) => {
      if (element.closest('svg')) return true;
      const { left, right, width } = element.getBoundingClientRect();
      // Out of sight until it has the focus, or a field that its label stands for.
      if (width <= 1 || right <= 0 || left >= innerWidth) return true;
      if (element.matches('[class*="skip"]')) return true;
      if (!element.matches('a')) return false;
      const around = element.parentElement;
      return getComputedStyle(element).display === 'inline' && around?.textContent !== element.textContent;
    };
    return [...document.querySelectorAll(PRESSED)]
      .filter((element) => isSeen(element) && !isExcepted(element))
      .flatMap((element) => {
        const { width, height } = placeOf(element);
        if (width >= LEAST && height >= LEAST) return [];
        const name = element.getAttribute('aria-label') ?? element.textContent ?? '';
        return [`${element.localName} "${name.trim().slice(0, 40)}" ${Math.round(width)} × ${Math.round(height)}`];
      });
  });
