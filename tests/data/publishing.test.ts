import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { HEADER_POLICY, hashOf, pagePolicy } from '../../scripts/csp.mjs';

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

test('both examples send the policy that is the same for every build, and leave scripts and styles to the page', () => {
  expect(headers).toContain(`  Content-Security-Policy: ${HEADER_POLICY}\n`);
  expect(nginx).toContain(`add_header Content-Security-Policy "${HEADER_POLICY}" always;`);
  // Where a header says one of these, the hashes in the page no longer count.
  expect(HEADER_POLICY).not.toMatch(/default-src|script-src|style-src/);
});

test('a page names what stands inside it by hash, and lets nothing else that is inside run', () => {
  const policy = pagePolicy({ scripts: [hashOf('let a')], styles: [hashOf('p{}')] });
  expect(policy).toContain(`script-src 'self' ${hashOf('let a')};`);
  expect(policy).toContain(`style-src 'self' ${hashOf('p{}')}`);
  expect(policy).toMatch(/^default-src 'none';/);
  expect(policy).not.toContain('unsafe');
});
