/** Gives the parameters that a form would ask with. */
export function readForm(fields: FormData): URLSearchParams {
	const parameters = new URLSearchParams();
	for (const [name, value] of fields) if (typeof value === 'string') parameters.append(name, value);
	return parameters;
}
