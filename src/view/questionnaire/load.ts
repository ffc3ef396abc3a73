/** The Routewijzer. The first page fetches it ahead, for most people press its button first. */
export const loadRoutewijzer = async () => (await import('./Routewijzer.tsx')).Routewijzer;
