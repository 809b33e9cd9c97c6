/** Has a text saved by the browser under a name. Spreadsheets take it for what it is by the mark in front. */
export function savedText(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob(['\ufeff', text], { type: 'text/csv;charset=utf-8' }));
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  URL.revokeObjectURL(address);
}
