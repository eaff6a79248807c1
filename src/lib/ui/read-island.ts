/** Gives the data that `IslandScript` put into the page under an id, as JSON keeps them. */
export function readIslandData(id: string): unknown {
	return JSON.parse(elementOf(id).textContent);
}

/** Gives the element of an id. @throws Error where the page has none */
export function elementOf(id: string): HTMLElement {
	const element = document.getElementById(id);
	if (!element) throw new Error(`no element #${id}`);
	return element;
}
