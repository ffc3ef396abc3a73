import type { ChosenFile, FileHandle } from './opening.ts';

interface DirectoryHandle {
  readonly kind: 'directory';
  readonly name: string;
  readonly values: () => AsyncIterable<DirectoryHandle | FileHandle>;
}

/** The part of the File System Access API that is used, where a browser has it. */
interface FileSystemWindow {
  readonly showDirectoryPicker?: (options: { readonly mode: 'readwrite' }) => Promise<DirectoryHandle>;
}

const pageWithFiles = (): FileSystemWindow => window as unknown as FileSystemWindow; // not in every browser

/** Can this browser open a folder and write in it? */
export const canOpenFolder = (): boolean => typeof pageWithFiles().showDirectoryPicker === 'function';

const chosenOf = (file: File, path: string, handle?: FileHandle): ChosenFile => ({
  path,
  size: file.size,
  read: async () => new Uint8Array(await file.arrayBuffer()),
  ...(handle ? { handle } : {}),
});

/** Files of a file picker or of dropping, with their folders where the browser tells them. */
export const chosenFiles = (files: Iterable<File>): readonly ChosenFile[] =>
  [...files].map((file) => chosenOf(file, file.webkitRelativePath || file.name));

/** Folders deeper than this are not of data. */
const DEEPEST = 3;

async function filesIn(folder: DirectoryHandle, path: string, depth: number): Promise<ChosenFile[]> {
  const found: ChosenFile[] = [];
  for await (const entry of folder.values()) {
    const at = `${path}/${entry.name}`;
    if (entry.kind === 'directory') {
      if (depth < DEEPEST && entry.name !== 'node_modules' && 'values' in entry)
        found.push(...(await filesIn(entry, at, depth + 1)));
    } else if ('getFile' in entry) found.push(chosenOf(await entry.getFile(), at, entry));
  }
  return found;
}

/** Lets somebody choose a folder. `null` when they chose none. */
export async function chooseFolder(): Promise<readonly ChosenFile[] | null> {
  try {
    const folder = await pageWithFiles().showDirectoryPicker?.({ mode: 'readwrite' });
    return folder ? await filesIn(folder, folder.name, 0) : null;
  } catch {
    return null;
  }
}

/** Writes a text back to where it came from. @returns whether it stands there now. */
export async function writeBack(handle: FileHandle, text: string): Promise<boolean> {
  try {
    const file = await handle.createWritable();
    await file.write(text);
    await file.close();
    return true;
  } catch {
    return false;
  }
}
