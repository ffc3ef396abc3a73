/**
 * `npm run proof`: walks the real data with two processes and writes public/proof.json. Ends with 1 when a counter that
 * must be 0 is not. What is walked and why that is enough: scripts/proof-*.ts.
 */
import { fork } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SELF = fileURLToPath(import.meta.url);
const MOST_PROCESSES = 2;

const { module } = await runnerImport(`${ROOT}scripts/proof.ts`, { configFile: false, root: ROOT, logLevel: 'error' });
if (process.send) process.send(module.workOn(ROOT, process.argv.slice(2).map(Number)), () => process.disconnect());
else await main();

/** One part of the work in a process of its own. */
function part(number, parts) {
  return new Promise((resolve, reject) => {
    let found;
    const child = fork(SELF, [String(number), String(parts)]);
    child.on('message', (message) => {
      found = message;
    });
    child.on('exit', (code) => (found ? resolve(found) : reject(new Error(`deel ${number + 1} stopte met ${code}`))));
  });
}

async function main() {
  const begin = Date.now();
  const parts = Math.min(MOST_PROCESSES, availableParallelism());
  const found = await Promise.all(Array.from({ length: parts }, (_, number) => part(number, parts)));
  const proof = module.reportOf(ROOT, found);
  writeFileSync(`${ROOT}public/proof.json`, `${JSON.stringify(proof, null, 2)}\n`);
  const { mutation, questions, randomCompared } = proof;
  console.log(
    `${proof.statesWalked} toestanden, ${proof.beginnings} beginnen, ${proof.itineraries} routes, ` +
      `${randomCompared.tried} vergeleken, ${mutation.tried - mutation.survived.length} van ${mutation.tried} mutanten gezien, ` +
      `vragen: mediaan ${questions.median}, langste ${questions.max}; ${Math.round((Date.now() - begin) / 1000)} s`,
  );
  const faults = module.faultsIn(proof);
  for (const fault of faults) console.error(fault);
  for (const { record, mutant } of mutation.survived) console.error(`overleefde: ${record}: ${mutant}`);
  process.exitCode = faults.length > 0 ? 1 : 0;
}
