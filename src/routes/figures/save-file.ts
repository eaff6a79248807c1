/** Lets the browser save bytes as a file. */
export function saveFile(bytes: BlobPart, name: string, type: string): void {
	const address = URL.createObjectURL(new Blob([bytes], { type }));
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
