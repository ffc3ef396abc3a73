import type { Network } from '#model/network.ts';
import type { Answers } from '#questionnaire/answers.ts';
import type { QuestionnaireMachine } from '#questionnaire/machine.ts';
import { replay } from '#questionnaire/replay.ts';
import { DEFAULTS } from '#state/app-state.ts';
import { type Address, encode, type Known } from '#state/url-codec.ts';
import { decode } from '#state/url-decode.ts';
import { knownOf } from '#view/known.ts';
import type { Dice } from './proof-random.ts';

const STRANGE = [
  '%',
  '%zz',
  '&',
  '=',
  ',',
  '~',
  '.',
  '#',
  '/',
  '?',
  '\u0000',
  '😀',
  '__proto__',
  'constructor',
  '9'.repeat(400),
];

/** An address as it may come out of a chat, a printer or a hand: cut, doubled, with strange signs, of older data. */
function mangled(text: string, dice: Dice): string {
  const at = dice.below(text.length + 1);
  const end = dice.below(text.length + 1);
  const way = dice.below(5);
  if (way === 0) return text.slice(0, at);
  if (way === 1) return text.slice(0, at) + dice.one(STRANGE) + text.slice(at);
  if (way === 2) return text.slice(0, Math.min(at, end)) + text.slice(Math.max(at, end));
  if (way === 3) return `${text}&${text.slice(at)}`;
  return [...text].map((sign) => (dice.chance(0.05) ? dice.one(STRANGE) : sign)).join('');
}

/** Opens an address as the app does. @throws Error when it cannot cope, which is the fault looked for. */
export function open(address: Address, known: Known, machine: QuestionnaireMachine): void {
  const { place } = decode(address, known);
  const { snapshot } = replay(machine, place.answers);
  // A statechart that breaks does not throw: it says so in its status.
  if (snapshot.status === 'error') throw snapshot.error;
}

/** Mangled addresses that cannot be opened, each with what went wrong. */
export function crashingLinks(
  from: { readonly network: Network; readonly machine: QuestionnaireMachine; readonly answers: readonly Answers[] },
  dice: Dice,
  most: number,
): readonly string[] {
  const known = knownOf(from.network);
  const crashes: string[] = [];
  for (let tried = 0; tried < most; tried++) {
    const address = encode({ ...DEFAULTS, answers: dice.one(from.answers) }, known);
    const broken = { search: mangled(address.search || '?regio=x', dice), hash: mangled(address.hash, dice) };
    try {
      open(broken, known, from.machine);
    } catch (error) {
      crashes.push(`${broken.search}${broken.hash}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return crashes;
}
