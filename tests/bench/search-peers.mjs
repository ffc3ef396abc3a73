/** Searches of others, as they come: loaded only where they are installed. */
import graphlib from 'graphlib';
import graphology from 'graphology';
import paths from 'graphology-simple-path';
import yen from 'k-shortest-path';

export const Graph = graphology.default ?? graphology;
export const { allSimplePaths } = paths;
export const { ksp } = yen;
export { graphlib };
