import { createActor } from 'xstate';
import type { Network } from '#model/network.ts';
import type { QuestionnaireActor } from '#questionnaire/keeper.ts';
import { createQuestionnaireMachine, type QuestionnaireMachine } from '#questionnaire/machine.ts';
import { type App, useApp } from '../shared/app-context.ts';
import { askingFor } from '../shared/useAsking.ts';

/** One for each network and day: putting it together takes a slow phone a tenth of a second. */
const made = new WeakMap<Network, Map<string, QuestionnaireMachine>>();

/** The statechart for a network on a day. */
export function machineFor(network: Network, today: string): QuestionnaireMachine {
  const days = made.get(network) ?? new Map<string, QuestionnaireMachine>();
  const machine = days.get(today) ?? createQuestionnaireMachine({ network, today }, askingFor(network, today));
  made.set(network, days.set(today, machine));
  return machine;
}

/** Wakes the statechart with the answers that are there. */
export const wakeQuestionnaire = ({ actor, network, today }: Pick<App, 'actor' | 'network' | 'today'>) =>
  actor.wake((input) => createActor(machineFor(network, today), { input }).start());

/** The statechart of the Routewijzer. Its code comes with whatever part uses this. */
export const useQuestionnaire = (): QuestionnaireActor => wakeQuestionnaire(useApp());
