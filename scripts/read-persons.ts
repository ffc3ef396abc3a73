import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Person } from '#questionnaire/person.ts';

const PERSONS = fileURLToPath(new URL('../src/questionnaire/persons', import.meta.url));

/** The made-up persons whose results were read and approved, in order of name. */
export function readPersons(): readonly Person[] {
  return readdirSync(PERSONS)
    .filter((file) => file.endsWith('.json'))
    .toSorted()
    .map((file) => {
      const told = JSON.parse(readFileSync(join(PERSONS, file), 'utf8')) as Omit<Person, 'id'>; // persons.test.ts checks its shape
      return { id: basename(file, '.json'), ...told };
    });
}
