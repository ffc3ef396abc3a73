import { createActor } from 'xstate';
import type { QuestionnaireActor } from '#questionnaire/keeper.ts';
import { createQuestionnaireMachine, type QuestionnaireMachine } from '#questionnaire/machine.ts';
import { type App, useApp } from '../shared/app-context.ts';
import { perDay } from '../shared/per-day.ts';
import { askingFor } from '../shared/useAsking.ts';

/** The statechart for a network on a day. Putting it together takes a slow phone a tenth of a second. */
export const machineFor = perDay(
  (network, today): QuestionnaireMachine => createQuestionnaireMachine({ network, today }, askingFor(network, today)),
);

/** Wakes the statechart with the answers that are there. */
export const wakeQuestionnaire = ({ actor, network, today }: Pick<App, 'actor' | 'network' | 'today'>) =>
  actor.wake((input) => createActor(machineFor(network, today), { input }).start());

/** The statechart of the Routewijzer. Its code comes with whatever part uses this. */
export const useQuestionnaire = (): QuestionnaireActor => wakeQuestionnaire(useApp());
