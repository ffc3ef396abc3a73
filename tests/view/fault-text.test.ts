import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { browserFamily, buildOf, errorName, faultLines, placeOf, strippedMessage } from '#view/faults/fault-text.ts';

describe('strippedMessage()', () => {
  test.each([
    ['x is not a function', 'x is not a function'],
    ['Unexpected token \'k\', "kapot: 17 jaar" is not valid JSON', 'Unexpected token …, … is not valid JSON'],
    ['no station "leraar-po" in the network', 'no station … in the network'],
    ['no station leraar-po here', 'no station … here'],
    ['Failed to fetch https://school.nl/kaart#/kaart?oud=17', 'Failed to fetch …'],
    ['at /home/jan/x.js', 'at …'],
    ['stopped after 17 years', 'stopped after … years'],
    ['a text that was cut "off in the mid', 'a text that was cut …'],
  ])('%s becomes %s', (message, told) => expect(strippedMessage(message)).toBe(told));

  test('no link, no figure and nothing between quotation marks comes through', () =>
    fc.assert(
      fc.property(fc.string(), fc.stringMatching(/^[a-z]{3,12}$/), fc.nat(), (text, word, number) => {
        const told = strippedMessage(
          `${text.replaceAll(/["'`“‘”’]/g, '')} "${word}zz" ${number} #/kaart?v=1&oud=${number}`,
        );
        expect(told).not.toContain(`${word}zz`);
        expect(told).not.toMatch(/\d|oud=/);
      }),
    ));
});

test.each([
  ['Mozilla/5.0 (X11; Linux x86_64; rv:130.0) Gecko/20100101 Firefox/130.0', 'Firefox'],
  ['Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/128.0 Safari/537.36 Edg/128.0', 'Edge'],
  ['Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/128.0 Safari/537.36', 'Chrome'],
  ['Mozilla/5.0 (iPhone) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1', 'Safari'],
  ['curl/8.0', null],
])('%s is of the family %s', (userAgent, family) => expect(browserFamily(userAgent)).toBe(family));

test('the build is the hash in the name of the script, and a file from a disk has none', () => {
  expect(buildOf('https://school.nl/assets/index-Bx_1-aZ9.js')).toBe('Bx_1-aZ9');
  expect(buildOf('file:///home/jan/onderwijsroutes.html')).toBeNull();
  expect(buildOf(null)).toBeNull();
});

test('the place is a file of the build, never a path', () => {
  const error = Object.assign(new Error('x'), {
    stack: 'Error: x\n  at a (https://school.nl/jan/assets/Card-ab12.js:1:204)',
  });
  expect(placeOf(error)).toBe('Card-ab12.js:1:204');
  expect(placeOf('no error')).toBeNull();
});

test('whatever is thrown, there is a report', () =>
  fc.assert(
    fc.property(fc.anything(), (error) => {
      const lines = faultLines({ part: 'card', error, dataVersion: '2026.1', script: null, userAgent: '' });
      expect(lines.map(([about]) => about)).toEqual(['error', 'message', 'part', 'place', 'data', 'app', 'browser']);
      expect(errorName(error)).toBe('Error');
    }),
  ));
