import { layoutMap } from '#layout/layout.ts';
import type { Facts } from '#model/network.ts';
import { generatedNetwork } from '../tests/fixtures/generated-network.ts';
import { layoutModule, linesCss, moduleOf } from './build-data.ts';

const NO_FACTS: Facts = {
  records: {},
  amountValues: {},
  sources: [],
  institutions: [],
  events: [],
  glossary: [],
  cautions: [],
  changes: [],
  changelog: [],
  openPoints: [],
  refused: [],
  regional: {},
};

/** The virtual modules of the app, made of a generated network instead of `data/`. */
export function generatedModules(size: number): Readonly<Record<string, string>> {
  const network = generatedNetwork(size);
  const landscape = layoutMap(network, { orientation: 'landscape' });
  return {
    'virtual:network': moduleOf('network', network),
    // Only the wide map is measured.
    'virtual:layout/landscape': layoutModule(landscape),
    'virtual:layout/portrait': layoutModule({ ...landscape, orientation: 'portrait' }),
    'virtual:facts': moduleOf('facts', NO_FACTS),
    'virtual:proof': 'export const proof = null;',
    'virtual:lines.css': linesCss(network),
  };
}
