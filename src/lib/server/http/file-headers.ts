/** Gives the headers of a file that is kept: its type, and a name that says what it holds and of which data. */
export function fileHeaders(
	type: string,
	id: string,
	dataVersion: string,
	extension: string
): Record<string, string> {
	return {
		'Content-Type': type,
		'Content-Disposition': `attachment; filename="${id}_${dataVersion}.${extension}"`
	};
}
