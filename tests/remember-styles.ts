/** Windows that remember already: files of tests share theirs. */
const remembering = new WeakSet<Window>();

/**
 * Makes a window of jsdom remember the style of each element until something changes in its document. Who looks for a
 * thing by its role asks for the style of everything around it, and jsdom writes all of it out at each question.
 */
export function rememberStyles(view: Window & typeof globalThis): void {
  if (remembering.has(view)) return;
  remembering.add(view);
  const compute = view.getComputedStyle.bind(view);
  let known = new WeakMap<Element, CSSStyleDeclaration>();
  const forget = () => {
    known = new WeakMap();
  };
  const changes = new view.MutationObserver(forget);
  changes.observe(view.document, { subtree: true, childList: true, attributes: true, characterData: true });
  view.getComputedStyle = (element, pseudo) => {
    // What has changed since is known before anybody is told of it.
    if (changes.takeRecords().length > 0) forget();
    if (pseudo || !element.isConnected) return compute(element, pseudo);
    const style = known.get(element) ?? compute(element);
    known.set(element, style);
    return style;
  };
}
