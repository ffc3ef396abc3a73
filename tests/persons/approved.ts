import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Network } from '#model/network.ts';
import type { Person } from './person.ts';
import { renderPerson } from './render.ts';

/** A person with the result that was read and approved. */
export interface Approved {
  readonly person: Person;
  readonly text: string;
}

/** Where the result of a person is kept. */
export const resultFile = (id: string): string => `results/${id}.txt`;

/** Everybody in tests/persons/people/ below this folder, in order of name. */
export function peopleIn(folder: string): readonly Person[] {
  return readdirSync(join(folder, 'people'))
    .filter((file) => file.endsWith('.json'))
    .toSorted()
    .map((file) => {
      const told = JSON.parse(readFileSync(join(folder, 'people', file), 'utf8')) as Omit<Person, 'id'>; // persons.test.ts checks its shape
      return { id: basename(file, '.json'), ...told };
    });
}

/** Everybody with the approved result. @throws when somebody has none yet: run the tests of persons with --update. */
export const approvedIn = (folder: string): readonly Approved[] =>
  peopleIn(folder).map((person) => ({ person, text: readFileSync(join(folder, resultFile(person.id)), 'utf8') }));

/** Is what this person sees of a network as it was approved? An error is not. */
export function isAsApproved({ person, text }: Approved, network: Network): boolean {
  try {
    return renderPerson(network, person) === text;
  } catch {
    return false;
  }
}
