import { createBoardStore } from '#state/board.ts';

/** The board of this page. It loads with the page of a decaan and lives as long as the page. */
export const useBoard = createBoardStore();
