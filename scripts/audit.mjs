/**
 * `npm run audit`: are there known leaks in the packages that reach the visitor, or in those that build? Asks the
 * registry, so it stands outside `npm test`. One line when the registry does not answer the question.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const FOLDERS = ['.', 'tests/bench'];

/** What npm says of one folder: the counts by severity, or null when it cannot say. */
function auditOf(folder) {
  const { stdout } = spawnSync('npm', ['audit', '--json', '--package-lock-only'], {
    cwd: `${root}${folder}`,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  try {
    return JSON.parse(stdout).metadata.vulnerabilities;
  } catch {
    return null;
  }
}

for (const folder of FOLDERS) {
  const found = auditOf(folder);
  const name = folder === '.' ? 'app' : folder;
  if (!found) console.log(`${name}: the registry does not say; try again where it answers "npm audit"`);
  else {
    const { total, ...bySeverity } = found;
    const named = Object.entries(bySeverity).filter(([, count]) => count > 0);
    console.log(`${name}: ${total} known leaks${named.map(([severity, count]) => `, ${count} ${severity}`).join('')}`);
    if (total > 0) process.exitCode = 1;
  }
}
