import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { HOSTED_POLICY } from '../../scripts/csp.mjs';

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const workflow = read('.github/workflows/publish.yml');
const headers = read('docs/hosting/_headers');
const nginx = read('docs/hosting/nginx.conf');

test('publishing uses only official actions, each pinned to a major version', () => {
  const used = [...workflow.matchAll(/uses:\s*(\S+)/g)].map(([, action]) => action);
  expect(used.length).toBeGreaterThan(3);
  expect(used.filter((action) => !/^actions\/[a-z-]+@v\d+$/.test(action ?? ''))).toEqual([]);
});

test('nothing is published before every test and the build have passed', () => {
  const at = [
    'npm ci',
    'npm test',
    'npm run build',
    'actions/upload-pages-artifact',
    'needs: build',
    'actions/deploy-pages',
  ].map((step) => workflow.indexOf(step));
  expect(at.every((position) => position > 0)).toBe(true);
  expect(at).toEqual(at.toSorted((a, b) => a - b));
});

test('the examples remember for ever only what carries a hash in its name', () => {
  const [everything = '', ...rules] = headers.split(/\n(?=\/)/).filter((part) => part.startsWith('/'));
  expect(everything).toMatch(/^\/\*\n/);
  expect(everything).toContain('Cache-Control: no-cache');
  expect(rules.filter((rule) => rule.includes('immutable')).map((rule) => rule.split('\n')[0])).toEqual(['/assets/*']);
  const remembered = nginx.split('\n').filter((line) => line.includes('immutable'));
  expect(remembered).toEqual([expect.stringMatching(/^\s*~\/assets\/\s/)]);
  expect(nginx).toMatch(/default\s+"no-cache"/);
});

test.each(['X-Content-Type-Options', 'Referrer-Policy', 'Permissions-Policy', 'frame-ancestors'])(
  'both examples send %s',
  (name) => {
    expect(headers).toContain(name);
    expect(nginx).toContain(name);
  },
);

test('both examples send the policy of the page, and who may embed it', () => {
  const policy = `${HOSTED_POLICY}; frame-ancestors *`;
  expect(headers).toContain(`  Content-Security-Policy: ${policy}\n`);
  expect(nginx).toContain(`add_header Content-Security-Policy "${policy}" always;`);
});
