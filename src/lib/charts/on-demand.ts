/** For each property of an object, how its value is made. */
export type Makers<T> = { [Key in keyof T]: () => T[Key] };

/** Gives an object whose properties are made when they are first read, each once. */
export function onDemand<T extends object>(makers: Makers<T>): T {
	const made = {} as T;
	for (const key of Object.keys(makers) as (keyof T)[])
		Object.defineProperty(made, key, {
			enumerable: true,
			configurable: true,
			get() {
				const value = makers[key]();
				Object.defineProperty(made, key, { enumerable: true, value });
				return value;
			}
		});
	return made;
}
