import { type DragEvent, type DragEventHandler, useState } from 'react';

/** Is a file being dragged, not a link or a piece of text? */
const hasFile = ({ dataTransfer }: DragEvent) => dataTransfer.types.includes('Files');

/** What an element needs on which files may be dropped, and whether one hangs over it now. */
export interface FileDrop {
  readonly isOver: boolean;
  readonly handlers: {
    readonly onDragOver: DragEventHandler;
    readonly onDragLeave: DragEventHandler;
    readonly onDrop: DragEventHandler;
  };
}

/** Lets a part of the screen take files that are dropped on it: a second way beside its button. */
export function useFileDrop(onFiles: (files: FileList) => void): FileDrop {
  const [isOver, setOver] = useState(false);
  return {
    isOver,
    handlers: {
      onDragOver(event) {
        if (!hasFile(event)) return;
        event.preventDefault();
        setOver(true);
      },
      onDragLeave: () => setOver(false),
      onDrop(event) {
        if (!hasFile(event)) return;
        // Else the browser opens the file in place of the page.
        event.preventDefault();
        setOver(false);
        onFiles(event.dataTransfer.files);
      },
    },
  };
}
