/** Loads every part that a visitor can reach, so that a stand goes on when the network of the hall does not. */
export async function preloadStand(): Promise<void> {
  await Promise.all([
    import('virtual:facts'),
    import('#i18n/questions-nl.ts'),
    import('../OpenedCard.tsx'),
    import('../checklist/Checklist.tsx'),
    import('../compare/CompareScreen.tsx'),
    import('../compare/CompareToggle.tsx'),
    import('../compare/CompareTray.tsx'),
    import('../compare/MoneyView.tsx'),
    import('../compare/TimelineView.tsx'),
    import('../map/moving.ts'),
    import('../map/MapNames.tsx'),
    import('../questionnaire/Routewijzer.tsx'),
    import('../subjects/SubjectScreen.tsx'),
    import('../what-if/WhatIfBar.tsx'),
    import('../what-if/WhatMoved.tsx'),
  ]);
}
