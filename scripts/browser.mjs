/**
 * Finds a Chromium that tests can drive.
 * Imports nothing outside Node: it also runs before any package is installed.
 */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * What a window does not need to show one page. Chromium makes three processes for the drop-down of an address bar that
 * nobody sees, in each new context: half a second of a core each time (`WebUIOmnibox…`). Of this flag only the last counts,
 * so what Playwright turns off by itself stands here too.
 */
const FEATURES_OFF = [
  'SpareRendererForSitePerProcess',
  'WebUIOmniboxPopup',
  'WebUIOmniboxFullPopup',
  'WebUIOmniboxAimPopup',
  'AimEnabled',
  'AutoDeElevate',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'BlockOriginHeaderModificationOnRedirect',
  'DestroyProfileOnBrowserClose',
  'DialMediaRouteProvider',
  'GlobalMediaControls',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'Translate',
  'msEdgeUpdateLaunchServicesPreferredVersion',
  'msForceBrowserSignIn',
];

/** Flags that keep Chromium from calling home at each start, which on a closed network only costs time, and FEATURES_OFF. */
export const chromiumArgs = [
  `--disable-features=${FEATURES_OFF.join(',')}`,
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const LINUX_NAMES = ['chromium', 'google-chrome-stable', 'google-chrome', 'chromium-browser', 'microsoft-edge'];
const MAC_NAMES = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'];
const WINDOWS_PATHS = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];

function macCandidates(env) {
  const folders = ['/Applications', join(env.HOME ?? '', 'Applications')];
  return MAC_NAMES.flatMap((name) => folders.map((folder) => `${folder}/${name}.app/Contents/MacOS/${name}`));
}

function windowsCandidates(env) {
  const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
  return folders.flatMap((folder) => WINDOWS_PATHS.map((path) => join(folder, path)));
}

function linuxCandidates(env) {
  const folders = ['/usr/bin', ...(env.PATH ?? '').split(delimiter)];
  // Where snap is present, chromium-browser is a script that asks for a snap and no browser.
  const names = LINUX_NAMES.filter((name) => name !== 'chromium-browser' || !existsSync('/usr/bin/snap'));
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/**
 * The path of a browser on this machine, or undefined when there is none.
 * CHROMIUM_PATH and CHROME_PATH go first.
 * @throws Error if one of the two is set to a file that does not exist.
 */
export function systemChromium(env = process.env, platform = process.platform) {
  for (const name of ['CHROMIUM_PATH', 'CHROME_PATH']) {
    if (!env[name]) continue;
    if (existsSync(env[name])) return env[name];
    throw new Error(`${name} is set to ${env[name]}, and there is no such file.`);
  }
  const candidates = { darwin: macCandidates, win32: windowsCandidates }[platform] ?? linuxCandidates;
  return candidates(env).find((path) => existsSync(path));
}
