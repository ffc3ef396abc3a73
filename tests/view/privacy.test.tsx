import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { PRIVACY_NL, PRIVACY_WORDS as p } from '#i18n/privacy-nl.ts';
import { STORED, strangersIn } from '#state/stored.ts';
import { DEVICE_FACTS, PRIVACY_PARTS } from '#view/privacy/facts.ts';
import { PrivacyScreen } from '#view/privacy/PrivacyScreen.tsx';
import { storedNow, wipeAll } from '#view/privacy/stored-now.ts';
import { appFor, show } from './stage.tsx';

afterEach(() => {
  localStorage.clear();
  vi.restoreAllMocks();
});

/** What the page says, as a text file. */
function privacyText(): string {
  const items = STORED.flatMap(({ id, place, key }) => [
    `* **${p(`item.${id}`)}** (\`${key}\`, ${p(`place.${place}`)}). ${p(`item.${id}.what`)} ${p(`item.${id}.long`)}`,
  ]);
  const facts = (keys: readonly (keyof typeof PRIVACY_NL)[]) => keys.map((key) => `* ${PRIVACY_NL[key]}`);
  return [
    `# ${p('privacy.title')}`,
    '',
    p('privacy.intro'),
    '',
    `## ${p('device.title')}`,
    '',
    p('device.intro'),
    '',
    ...items,
    '',
    ...facts(DEVICE_FACTS),
    ...PRIVACY_PARTS.flatMap(({ title, facts: keys }) => ['', `## ${p(title)}`, '', ...facts(keys)]),
    '',
  ].join('\n');
}

test('docs/privacy.md says what the page says', () =>
  expect(privacyText()).toMatchFileSnapshot('../../docs/privacy.md'));

test('the page names everything that may be kept, with its name on the device', async () => {
  show(appFor(), <PrivacyScreen />);
  expect(await screen.findAllByText('staat er niet')).not.toHaveLength(0);
  for (const { key } of STORED)
    expect(screen.getByText(new RegExp(`^Naam: ${key.replaceAll(/[.*]/g, '\\$&')} `))).not.toBeNull();
});

test('"wis alles" wipes what is ours, leaves what is of others, and the page shows it', async () => {
  for (const { key } of STORED) localStorage.setItem(key, 'x');
  localStorage.setItem('van-een-ander', 'x');
  show(appFor(), <PrivacyScreen />);
  const kept = (await screen.findByText('Wat je bewaarde')).closest('li');
  if (!kept) throw new Error('the list of what is kept is not there');
  expect(await within(kept).findByText('staat er nu')).not.toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Wis alles van dit apparaat' }));
  expect(await within(kept).findByText('staat er niet')).not.toBeNull();
  expect(Object.keys(localStorage)).toEqual(['onderwijsroutes-*', 'van-een-ander']);
  expect(screen.getByText('Alles van Onderwijsroutes is van dit apparaat gewist.')).not.toBeNull();
});

test('a browser that refuses: the page says so, and how to wipe', async () => {
  vi.spyOn(Storage.prototype, 'key').mockImplementation(() => {
    throw new DOMException('no', 'SecurityError');
  });
  localStorage.setItem('onderwijsroutes.bewaard', 'x');
  show(appFor(), <PrivacyScreen />);
  expect(await screen.findAllByText('je browser laat ons niet kijken')).not.toHaveLength(0);
  await userEvent.click(screen.getByRole('button', { name: 'Wis alles van dit apparaat' }));
  expect(await screen.findByText(/^Wissen lukt niet/)).not.toBeNull();
});

test('the files of the app go too, with the worker that would keep them again', async () => {
  const caches = new Set(['onderwijsroutes-abc', 'van-een-ander']);
  let isRegistered = true;
  const page = {
    localStorage,
    caches: { keys: async () => [...caches], delete: async (name: string) => caches.delete(name) },
    navigator: {
      serviceWorker: {
        getRegistration: async () =>
          ({
            unregister: async () => {
              isRegistered = false;
              return true;
            },
          }) as ServiceWorkerRegistration, // only this of it is used
      },
    },
  };
  expect(await storedNow(page)).toEqual(STORED.map(({ place }) => place === 'caches'));
  expect(await wipeAll(page)).toBe(true);
  expect([[...caches], isRegistered]).toEqual([['van-een-ander'], false]);
});

test('a name that is not in the list is seen', () => {
  const ours = STORED.map(({ place, key }) => ({ place, key: key.replace('*', 'x1') }));
  expect(strangersIn(ours)).toEqual([]);
  const planted = [
    { place: 'localStorage', key: 'onderwijsroutes.profiel' },
    { place: 'cookie', key: 'onderwijsroutes.bewaard' },
  ] as const;
  expect(strangersIn([...ours, ...planted])).toEqual(planted);
});
