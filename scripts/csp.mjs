/**
 * The content security policies of the pages that the build makes: everything from the own host, inside the page only
 * what a hash names, no script made of text. docs/adr/011-prerender-and-csp.md says why each line is there.
 */

import { createHash } from 'node:crypto';

/** How a policy names a script or style that stands inside the page. */
export const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** What holds wherever the app stands: no base, no form that is sent, no script made of text. */
const ALWAYS = ["base-uri 'none'", "form-action 'none'", "require-trusted-types-for 'script'"];

/** What the app may do where it stands on a host, beside scripts and styles. */
const OWN = [
  // The one address of a script that the app makes: that of its service worker.
  'trusted-types onderwijsroutes',
  "font-src 'self'",
  // A hand-out shows what a pupil made; the preview of the embed code shows the app itself.
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "frame-src 'self'",
];

/**
 * The policy that a page carries itself: scripts and styles of the own host, and inside the page only what these hashes
 * name. `frame-ancestors` is missing: a meta tag may not say it, and other sites may embed.
 */
export const pagePolicy = ({ scripts, styles }) =>
  [
    "default-src 'none'",
    ...ALWAYS,
    ...OWN,
    ["script-src 'self'", ...scripts].join(' '),
    ["style-src 'self'", ...styles].join(' '),
  ].join('; ');

/**
 * What a host may send with every file: it is the same for every build, so it says nothing about scripts and styles, whose
 * hashes stand in the page. Where there are two policies both hold.
 */
export const HEADER_POLICY = [...ALWAYS, "object-src 'none'", ...OWN, 'frame-ancestors *'].join('; ');

/** The policy of the single file: nothing from outside, neither fetched nor run; inside only what these hashes name. */
export const singleFilePolicy = (script, style) =>
  [
    "default-src 'none'",
    ...ALWAYS,
    "trusted-types 'none'",
    `script-src ${script}`,
    `style-src ${style}`,
    'font-src data:',
    'img-src data: blob:',
  ].join('; ');
