import type { App } from '../shared/app-context.ts';

const load = () => import('./Routewijzer.tsx');

/** The Routewijzer: most people press its button first. */
export const loadRoutewijzer = async () => (await load()).Routewijzer;

/** What its first question needs, to be done one after the other when there is time: code, words, statechart. */
export const readyRoutewijzer = (app: Pick<App, 'network' | 'today'>): readonly (() => Promise<unknown>)[] => [
  load,
  async () => (await load()).loadQuestions(),
  async () => (await load()).makeStatechart(app),
];
