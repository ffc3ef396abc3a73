import type { REGION_NL } from './region-nl.ts';
import type { ListLike } from './spoken.ts';

/** The words of the region screen, in English. */
export const REGION_EN: ListLike<typeof REGION_NL> = {
  'region.national': 'All of the Netherlands',
  'region.choose': 'Choose your region',
  'region.keeps': 'Your answers are kept when you choose another region.',
  'region.missing':
    'Is your region not here? Then we have no data about it yet. Choose “All of the Netherlands”. The Onderwijsloket (national desk for work in education) tells you which desk there is in your region.',
  'region.unknown':
    'We do not know the region “{region}” from this link. You now see what holds in all of the Netherlands. Choose a region below.',
  'region.notComplete': 'Not complete, updated on {day}.',
  'region.none': 'You have not chosen a region. You see what holds in all of the Netherlands.',
  'region.find': 'How to find your region',
  'region.findText':
    'Schools in the Netherlands work together in onderwijsregio’s (education regions). Do you not know which region is yours? Ask a school near you, or the national desk.',

  'region.contact': 'Talk to someone',
  'region.contactRegion': 'This is the contact in your region.',
  'region.contactUnknown': 'The contact in your region is not known yet. This is the national desk:',
  'region.contactNational': 'This is the national desk.',
  'region.regionSite': 'The region itself: {site}',

  'region.agenda': 'Events',
  'region.agendaEmpty': 'There are no events now.',
  'region.dayFollows': 'date to follow',
  'region.differs': 'This is different in this region',
  'region.runs': 'What there is',
  'region.planned': 'What is coming',
  'region.plannedHint': 'Do not count on this yet.',
  'region.ended': 'What is no longer there',
  'region.count': '({count})',
  'region.nothing': 'We know of nothing here now.',
  'region.schools': 'Schools in this region',

  'region.owner': 'By: {who}',
  'region.for': 'For: {who}',
  'region.attached': 'Belongs to:',
  'region.attachedMore': { one: 'Belongs to {count} place on the map', other: 'Belongs to {count} places on the map' },
  'region.source': 'Source: {what}; is about {when}; read on {day}.',
  'region.site': 'To {site}',

  'audience.leerling': 'pupils',
  'audience.decaan': 'decanen (school careers advisers)',
  'audience.overstapper': 'career switchers',
  'region.hereIs': 'In this region: {what}.',
  'region.nationalIs': 'Nationally: {what}.',
  'region.hidden': 'This does not exist in this region.',
  'region.noneKnown': 'not known',
  'region.refused':
    'The data of this region do not fit the national data, so they are not used. This is for the editors:',
};
