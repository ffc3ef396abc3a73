/**
 * `npm run bench:map`: the map of the app beside React Flow, cytoscape, sigma and plain React SVG, with the same stations at
 * the same places, in a browser that is slowed down: time until it is there, until what was pressed stands out, until a
 * filter has come through, the frames of a drag and of a zoom, and the heap. `-- --sizes=real,2000` for some sizes only,
 * `-- --names=ours,sigma` for some of them, `-- --rest` without what the targets look at, `-- --log` for every visit as it is.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ratio } from './bench-figures.mjs';
import { installPeers, launch, option, RESULTS, readJson, runPart } from './bench-kit.mjs';
import { serveMaps } from './bench-map-build.mjs';
import { agesOf, LONGEST, leftOut, OTHERS, plan, reasonNot, summary } from './bench-map-plan.mjs';
import { lookAt } from './bench-map-visit.mjs';

const SIZES = ['real', 150, 2000, 10_000];

async function measure({ secondsLeft, save }) {
  const folder = mkdtempSync(join(tmpdir(), 'onderwijsroutes-'));
  const missing = installPeers();
  const sizes = String(option('sizes', SIZES.join()))
    .split(',')
    .map((each) => (each === 'real' ? each : Number(each)));
  const { server, counts, scriptFor } = await serveMaps(folder, { sizes, withOthers: !missing });
  const browser = await launch();
  const runs = [];
  const names = missing ? ['ours'] : String(option('names', ['ours', ...OTHERS].join())).split(',');
  const all = plan(sizes, names, agesOf(readJson(RESULTS, {}).parts?.map));
  const visits = option('rest') ? all.filter(({ isBrief }) => isBrief) : all;
  const result = (note) => ({
    browser: browser.version(),
    ...(missing || note ? { note: [missing, note].filter(Boolean).join('; ') } : {}),
    sizes: sizes.map((size) => summary(size, counts.get(size), runs)),
  });
  try {
    for (const visit of visits) {
      const longest = LONGEST[visit.size] ?? LONGEST[10_000];
      if (reasonNot(visit, runs) || secondsLeft() < (2 / 3) * longest) continue;
      // Making a large network takes seconds, which are nobody's.
      const data = scriptFor(visit.name, visit.size);
      const begin = Date.now();
      const measured = await lookAt(browser, server.address, { ...visit, data }, Math.min(longest, secondsLeft() - 3));
      runs.push({ ...visit, ...measured });
      const took = (Date.now() - begin) / 1000;
      console.error(
        `${visit.name}, ${visit.size}, ${visit.rates.join('× ')}× slower: ${took} s ${measured.note ?? ''}`,
      );
      if (option('log')) console.error(JSON.stringify(measured));
      save(result(leftOut(visits, runs)));
    }
  } finally {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true });
  }
}

function print({ sizes, note }) {
  for (const { size, stations, segments, rates } of sizes ?? []) {
    for (const { rate, contestants } of rates) {
      if (Object.values(contestants).every(({ visits }) => visits === 0)) continue;
      console.log(`\n${size} (${stations} stations, ${segments} segments), ${rate}× slower; milliseconds and MB`);
      console.table(contestants);
      const { ours, ...others } = contestants;
      for (const [name, other] of Object.entries(others))
        if (other.dim) console.log(`  ${name}: selecting takes ${ratio(other.dim, ours.dim)} times as long as ours`);
    }
  }
  if (note) console.log(note);
}

await runPart({ seconds: 300, measure, print });
