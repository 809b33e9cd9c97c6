/** Has bytes that this page made saved by the browser, under a name. */
export function madeFile(pieces: readonly Uint8Array<ArrayBuffer>[], type: string, name: string): void {
  const address = URL.createObjectURL(new Blob([...pieces], { type }));
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  // Firefox begins to read it after the click is over.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
