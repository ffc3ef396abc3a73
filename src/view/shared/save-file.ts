/** Gives a file to the person, by the browser's own way of downloading. Nothing leaves the device. */
export function saveFile(name: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the file by the next turn; without this it stays in memory.
  setTimeout(() => URL.revokeObjectURL(address));
}
