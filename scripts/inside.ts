import type { HtmlTagDescriptor } from 'vite';
import { hashOf, pagePolicy } from './csp.mjs';

/** The style sheet of the first load, as the build wrote it into assets/. */
export interface StyleSheet {
  readonly fileName: string;
  readonly text: string;
}

/** The link that Vite makes to a style sheet of the entry. */
const LINK = /<link rel="stylesheet"[^>]*>\s*/g;
const CHARSET = '<meta charset="utf-8" />';

/** A style sheet as it must read in a page one folder higher. @throws Error when it names a file in another way than `./name`. */
function movedUp(text: string): string {
  const odd = [...text.matchAll(/url\((?!"?(?:data:|\.\/))[^)]*\)/g)].map(([all]) => all);
  if (odd.length > 0) throw new Error(`the style sheet of the first load names ${odd.join(', ')} and not ./name`);
  return text.replace(/url\(("?)\.\//g, 'url($1./assets/');
}

/**
 * A page with its style sheet inside instead of a link to it, and with a policy that names by hash what stands inside.
 * The first paint then waits for no other file. The link stays where lazy parts look for it before they load what they
 * rest on, disabled, so that no browser fetches it.
 * @throws Error when the page has not exactly one style sheet.
 */
export function withStyleInside(html: string, style: StyleSheet): { html: string; tags: HtmlTagDescriptor[] } {
  const links = [...html.matchAll(LINK)];
  if (links.length !== 1) throw new Error(`expected one style sheet in index.html, got ${links.length}`);
  const text = movedUp(style.text);
  const scripts = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, code = '']) => hashOf(code));
  const policy = pagePolicy({ scripts, styles: [hashOf(text)] });
  return {
    html: html
      .replace(LINK, '')
      .replace(CHARSET, () => `${CHARSET}<meta http-equiv="Content-Security-Policy" content="${policy}">`),
    tags: [
      { tag: 'style', children: text, injectTo: 'head' },
      { tag: 'link', attrs: { rel: 'stylesheet', disabled: true, href: `./${style.fileName}` }, injectTo: 'head' },
    ],
  };
}
