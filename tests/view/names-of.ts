import { getRoles, queryAllByRole } from '@testing-library/react';

/** States that are spoken with a name. */
const STATES = ['aria-pressed', 'aria-expanded', 'aria-current', 'aria-invalid'];

/** Roles that tell nothing that a name does not. */
const SILENT = new Set(['generic', 'none', 'presentation', 'list', 'listitem', 'paragraph', 'strong', 'emphasis']);

/** What a closed part holds is not met, though jsdom lets it be found. */
const isFolded = (element: Element): boolean => {
  const folded = element.parentElement?.closest('details:not([open])');
  return folded != null && (element.closest('summary')?.parentElement !== folded || isFolded(folded));
};

interface Met {
  readonly element: Element;
  readonly line: string;
}

function lineOf(role: string, name: string, element: Element): string {
  const level = /^H(\d)$/.exec(element.tagName)?.[1];
  const states = STATES.filter((state) => element.hasAttribute(state)).map(
    (state) => `${state.slice('aria-'.length)}=${element.getAttribute(state)}`,
  );
  return [`${role}${level ? ` ${level}` : ''}`, name && `"${name.replaceAll('\u00ad', '')}"`, ...states]
    .filter(Boolean)
    .join(' ');
}

/**
 * What a screen reader meets in a part, from top to bottom, each with its role, its name and its state. A name that is
 * lost, or says something else, is another line.
 */
export function namesOf(part: HTMLElement): string {
  const met: Met[] = [];
  for (const role of Object.keys(getRoles(part)).filter((each) => !SILENT.has(each)))
    queryAllByRole(part, role, {
      name: (name, element) => met.push({ element, line: lineOf(role, name, element) }) > 0,
    });
  for (const element of part.querySelectorAll('summary'))
    met.push({ element, line: `summary "${(element.textContent ?? '').replaceAll('\u00ad', '').trim()}"` });
  const isBefore = (one: Element, other: Element) =>
    (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
  return `${met
    .filter(({ element }) => !isFolded(element))
    .toSorted((a, b) => (isBefore(a.element, b.element) ? -1 : 1))
    .map(({ line }) => line)
    .join('\n')}\n`;
}
