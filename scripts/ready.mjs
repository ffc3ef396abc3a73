/**
 * `node scripts/ready.mjs [--browser]` makes a fresh clone ready; it runs before `npm start`, `npm run dev` and `npm test`.
 * Checks the version of Node, installs the packages of package-lock.json and, with --browser, sees that a Chromium
 * starts. Does nothing when all is there. Imports nothing outside Node: it runs before any package is installed.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromiumArgs, systemChromium } from './browser.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const windows = process.platform === 'win32';

function fail(...lines) {
  console.error(`\n${lines.join('\n')}\n`);
  process.exit(1);
}

function run(command, args, options = {}) {
  console.log(`> ${command} ${args.join(' ')}`);
  return spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options }).status === 0;
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if ((major === 20 && minor >= 19) || (major === 22 && minor >= 13) || major >= 24) return;
  fail(
    `Onderwijsroutes needs Node.js 20.19, 22.13, or 24 and later; this is ${process.version}.`,
    'Get a current one from nodejs.org or from your package manager.',
  );
}

/** Installs when the lock, the platform or the Node version differs from those of the last installation. */
function installPackages() {
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .update(process.platform + process.arch + process.versions.modules)
    .digest('hex');
  const stamp = join(root, 'node_modules', '.ready');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log('Installing packages…');
  const npm = process.env.npm_execpath;
  const args = ['ci', '--no-audit', '--no-fund', '--include=dev'];
  const installed = npm?.endsWith('.js')
    ? run(process.execPath, [npm, ...args])
    : run(windows ? 'npm.cmd' : 'npm', args, { shell: windows });
  if (!installed) fail('npm ci failed; its reason is above. It needs the npm registry or a filled npm cache.');
  writeFileSync(stamp, wanted);
}

/** Starts and stops a browser: the only sure test that it can be driven. Without a path: Playwright's own. */
async function tryBrowser(executablePath) {
  const { chromium } = await import(pathToFileURL(join(root, 'node_modules/playwright/index.mjs')).href);
  const path = executablePath ? { executablePath } : {};
  try {
    const browser = await chromium.launch({ ...path, args: chromiumArgs, chromiumSandbox: false });
    const name = executablePath ?? "Playwright's own Chromium";
    const version = browser.version();
    await browser.close();
    return { started: true, message: `Browser for the tests: ${name} ${version}` };
  } catch (error) {
    return { started: false, message: String(error.message).split('\n')[0] };
  }
}

/** Only root on Debian gets a system package; everyone else gets Playwright's own, in the user's cache folder. */
function fetchBrowser() {
  console.log('No Chromium found; fetching one for the tests…');
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
  const release = isRoot && existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  if (/^ID=debian$/m.test(release)) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    return (
      run('apt-get', ['update', '-q'], { env }) &&
      run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], { env })
    );
  }
  const dependencies = isRoot ? ['--with-deps'] : [];
  const cli = join(root, 'node_modules/playwright/cli.js');
  return run(process.execPath, [cli, 'install', ...dependencies, '--only-shell', 'chromium']);
}

async function ensureBrowser() {
  let path;
  try {
    path = systemChromium();
  } catch (error) {
    fail(error.message);
  }
  let result = await tryBrowser(path);
  if (!result.started && !path) {
    fetchBrowser();
    result = await tryBrowser(systemChromium());
  }
  if (result.started) return console.log(result.message);
  fail(
    'The tests need a Chromium that starts; none was found or could be fetched.',
    `(${result.message})`,
    'Any one of these mends it:',
    '  Debian:          sudo apt-get install chromium',
    '  macOS, Windows:  install Google Chrome or Microsoft Edge',
    '  with internet:   npx playwright install --with-deps chromium',
    '  elsewhere:       CHROMIUM_PATH=/path/to/chrome npm test',
  );
}

checkNode();
installPackages();
if (process.argv.includes('--browser')) await ensureBrowser();
