/** Gives an address with parameters, less those that ask for nothing: null, empty, false. */
export function writeQuery(
	path: string,
	parameters: Readonly<Record<string, string | number | boolean | null>>
): string {
	const search = new URLSearchParams();
	for (const [name, value] of Object.entries(parameters)) {
		if (value === null || value === '' || value === false) continue;
		search.set(name, value === true ? '1' : String(value));
	}
	return search.size === 0 ? path : `${path}?${search.toString()}`;
}
