/** Where a browser keeps a reader's basket of figures: the parameters of each, as JSON. */
const key = 'mimamori-figures';

/** Gives the figures of the basket as the parameters of their addresses; what is kept badly is none. */
export function readBasket(storage: Pick<Storage, 'getItem'>): string[] {
	try {
		const held: unknown = JSON.parse(storage.getItem(key) ?? '[]');
		return Array.isArray(held) ? held.filter((one) => typeof one === 'string') : [];
	} catch {
		return [];
	}
}

/** Keeps figures as the basket, in their order, each once. */
export function writeBasket(storage: Pick<Storage, 'setItem'>, figures: readonly string[]): void {
	storage.setItem(key, JSON.stringify([...new Set(figures)]));
}

/** Adds a figure to the basket. @returns how many it holds then */
export function addToBasket(storage: Pick<Storage, 'getItem' | 'setItem'>, figure: string): number {
	const figures = [...new Set([...readBasket(storage), figure])];
	writeBasket(storage, figures);
	return figures.length;
}
