import { createActor } from 'xstate';
import type { QuestionnaireActor } from '#questionnaire/keeper.ts';
import { createQuestionnaireMachine } from '#questionnaire/machine.ts';
import { type App, useApp } from '../shared/app-context.ts';
import { askingFor } from '../shared/useAsking.ts';

/** Wakes the statechart with the answers that are there. */
export const wakeQuestionnaire = ({ actor, network, today }: Pick<App, 'actor' | 'network' | 'today'>) =>
  actor.wake((input) =>
    createActor(createQuestionnaireMachine({ network, today }, askingFor(network, today)), { input }).start(),
  );

/** The statechart of the Routewijzer. Its code comes with whatever part uses this. */
export const useQuestionnaire = (): QuestionnaireActor => wakeQuestionnaire(useApp());
