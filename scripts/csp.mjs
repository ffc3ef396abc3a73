/**
 * The content security policy of the pages that the build makes: everything from the own host, nothing inline, no
 * script made of text. docs/adr/011-prerender-and-csp.md says why each line is there.
 */

/** What holds wherever the app stands: no base, no form that is sent, no plug-in, no address made of text. */
const ALWAYS = ["default-src 'none'", "base-uri 'none'", "form-action 'none'", "require-trusted-types-for 'script'"];

/** The policy of pages on a host. `frame-ancestors` is missing: a meta tag may not say it, and other sites may embed. */
export const HOSTED_POLICY = [
  ...ALWAYS,
  // The one address of a script that the app makes: that of its service worker.
  'trusted-types onderwijsroutes',
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  // A hand-out shows what a pupil made; the preview of the embed code shows the app itself.
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "frame-src 'self'",
].join('; ');

/** The policy of the single file: nothing from outside, neither fetched nor run; inside only what these hashes name. */
export const singleFilePolicy = (script, style) =>
  [
    ...ALWAYS,
    "trusted-types 'none'",
    `script-src ${script}`,
    `style-src ${style}`,
    'font-src data:',
    'img-src data: blob:',
  ].join('; ');
