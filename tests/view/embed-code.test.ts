import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { StationId } from '#model/provenance.ts';
import { componentCode, embedAddress, frameCode, publicBase } from '#view/embed/embed-code.ts';
import { withPublicAddress } from '../../scripts/site-plugin.ts';

const BASE = 'https://routes.example/kaart/';
const nothing = { from: null, to: null, region: null };
const all = { from: 'havo' as StationId, to: 'leraar-po' as StationId, region: 'progressus' }; // ids of the real network

test.each([
  ['https://routes.example/kaart', 'https:', 'https://elders.example/x.html', BASE, 'the public address goes first'],
  ['', 'https:', 'https://routes.example/kaart/index.html?regio=x#/kaart', BASE, 'else where the page is'],
  ['', 'file:', 'file:///home/a/onderwijsroutes.html', null, 'a file has no address for others'],
  [BASE, 'file:', 'file:///home/a/onderwijsroutes.html', BASE, 'unless the public address is known'],
])('the base of %j under %s, at %s, is %j: %s', (...[publicAddress, protocol, href, base]) => {
  expect(publicBase(publicAddress, { protocol, href })).toBe(base);
});

test('the address says embed and region before the hash, and the journey behind it', () => {
  expect(embedAddress(BASE, all)).toBe(`${BASE}?modus=embed&regio=progressus#/kaart?v=1&van=havo&naar=leraar-po`);
  expect(embedAddress(BASE, nothing)).toBe(`${BASE}?modus=embed#/kaart?v=1`);
});

test('a code that is made on an English page shows the app in English', () => {
  const english = { ...all, language: 'en' } as const;
  expect(embedAddress(BASE, english)).toContain('?modus=embed&regio=progressus&taal=en#');
  expect(componentCode(BASE, english)).toContain(' regio="progressus" taal="en">');
});

test('the codes are HTML that holds just what was chosen', () => {
  const [, src = ''] = /src="([^"]*)"/.exec(frameCode(BASE, all)) ?? [];
  expect(src.replaceAll('&amp;', '&')).toBe(embedAddress(BASE, all));
  expect(componentCode(BASE, all)).toBe(
    `<script src="${BASE}onderwijs-routes.js" async></script>\n<onderwijs-routes van="havo" naar="leraar-po" regio="progressus"></onderwijs-routes>`,
  );
  expect(componentCode(BASE, nothing)).toContain('<onderwijs-routes></onderwijs-routes>');
  expect(frameCode('https://a.example/?x="><b>', nothing)).not.toContain('"><b>');
});

test('the build puts the public address into the web component, and says when it no longer can', () => {
  const code = readFileSync('public/onderwijs-routes.js', 'utf8');
  expect(withPublicAddress(code, 'https://routes.example')).toContain(
    'const PUBLIC_ADDRESS = "https://routes.example/";',
  );
  expect(() => withPublicAddress('nothing', BASE)).toThrow(/has no line/);
});
