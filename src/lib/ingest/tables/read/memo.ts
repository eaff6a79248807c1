/** Remembers what a function gives for a text; forgets all when it knows too many. */
export function memoText<T>(read: (text: string) => T, most = 20_000): (text: string) => T {
	const known = new Map<string, T>();
	return (text) => {
		const found = known.get(text);
		if (found !== undefined) return found;
		const value = read(text);
		if (known.size >= most) known.clear();
		known.set(text, value);
		return value;
	};
}
