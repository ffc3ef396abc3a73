/** Hands a text to the visitor as a file. Nothing leaves the device. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has begun; the address is no longer needed.
  setTimeout(() => URL.revokeObjectURL(address), 0);
}
