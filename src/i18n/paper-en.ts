import type { PAPER_NL } from './paper-nl.ts';
import type { ListLike } from './spoken.ts';

/** The words about one file of hand-outs for all pupils on the board, in English. */
export const PAPER_EN: ListLike<typeof PAPER_NL> = {
  'paper.title': 'Sheets for all pupils',
  'paper.intro':
    'One PDF with a sheet for each pupil: is it possible, what is still missing, money, and a list to tick off. There is no name on it, only the letters or the number from the board.',
  'paper.which': 'Which routes go on paper?',
  'paper.first': 'The first route of each pupil',
  'paper.all': 'All routes on the cards (at most three for each pupil)',
  'paper.make': { one: 'Make the PDF ({count} pupil)', other: 'Make the PDF ({count} pupils)' },
  'paper.working': 'Working on pupil {done} of {count}',
  'paper.cancel': 'Cancel',
  'paper.cancelled': 'Stopped. No PDF was made.',
  'paper.pages': { one: '{count} page', other: '{count} pages' },
  'paper.made': 'The PDF is ready: {name}, {pages}. Look in your downloads.',
  'paper.without': {
    one: 'There is no sheet for pupil {who}: we do not know yet where they start, or know no route.',
    other: 'There are no sheets for pupils {who}: we do not know yet where they start, or know no route.',
  },
  'paper.nobody': 'None of the pupils has a route. Fill in where the pupils start and try again.',
  'paper.noSources': 'The sources could not load. The sheets say that they are missing.',
  'paper.failed.load':
    'The part that makes the PDF could not load. Your board is still here. Check your internet connection and try again. Or open a pupil and print the route separately.',
  'paper.failed.draw':
    'Making the PDF failed. Your board is still here. Try again, or open a pupil and print the route separately.',
  'paper.file': 'Sheets from the board',
  'paper.foot': 'Onderwijsroutes · data updated on {day}',
  'paper.fileName': 'onderwijsroutes-sheets-{day}.pdf',
};
