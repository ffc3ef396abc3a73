import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Network } from '#model/network.ts';
import type { Person } from '#questionnaire/person.ts';
import { readPersons } from '../../scripts/read-persons.ts';
import { renderPerson } from './render.ts';

/** A person with the result that was read and approved. */
export interface Approved {
  readonly person: Person;
  readonly text: string;
}

/** Where the result of a person is kept. */
export const resultFile = (id: string): string => `results/${id}.txt`;

/** Everybody with the result in this folder that was read and approved. @throws when somebody has none yet: run the tests of persons with --update. */
export const approvedIn = (folder: string): readonly Approved[] =>
  readPersons().map((person) => ({ person, text: readFileSync(join(folder, resultFile(person.id)), 'utf8') }));

/** Is what this person sees of a network as it was approved? An error is not. */
export function isAsApproved({ person, text }: Approved, network: Network): boolean {
  try {
    return renderPerson(network, person) === text;
  } catch {
    return false;
  }
}
