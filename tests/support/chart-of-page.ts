import type { Page } from 'playwright-core';

/** What a page of an indicator says of its chart, each part in a form that does not depend on who built it. */
export interface SeenChart {
	/** the wide drawing; empty where values stand as cards */
	svg: string;
	remarks: string[];
	/** signs and words */
	key: string[];
	description: string;
	notes: string[];
}

/** A chart as the server sent it and as it stands in the window. */
export interface TwiceSeen {
	sent: SeenChart;
	shown: SeenChart;
}

/**
 * Reads the chart of the page in a window, and that of the page the server sends for a path, which is
 * parsed as without JavaScript. Comments, the order of attributes and white space say nothing; the
 * reading, its hint and the tab stop, which JavaScript adds around the drawing, are left out.
 */
export function readChart(page: Page, path: string): Promise<TwiceSeen> {
	return page.evaluate(async (address) => {
		const plain = (node: Node): string => {
			if (node.nodeType === Node.TEXT_NODE) return (node.textContent ?? '').replaceAll(/\s+/g, ' ');
			if (!(node instanceof Element)) return '';
			const attributes = [...node.attributes]
				.map(({ name, value }) => ` ${name}="${value}"`)
				.sort();
			const inner = [...node.childNodes].map(plain).join('');
			return `<${node.localName}${attributes.join('')}>${inner.trim()}</${node.localName}>`;
		};
		const read = (root: Document): SeenChart => {
			const figure = root.querySelector('#chart-heading ~ figure');
			const all = (selector: string): string[] =>
				[...(figure?.querySelectorAll(selector) ?? [])].map(plain);
			return {
				svg: all('.wide svg[role=img], .cards').join(''),
				remarks: all('.remarks > li'),
				key: all('.key > li'),
				description: all('figcaption > p').join(''),
				notes: all('.notes > li')
			};
		};
		const sent = await (await fetch(address)).text();
		return {
			sent: read(new DOMParser().parseFromString(sent, 'text/html')),
			shown: read(document)
		};
	}, path);
}
