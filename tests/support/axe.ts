import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
	id: string;
	impact: string | null;
	nodes: { html: string }[];
}

/**
 * Runs axe on a page and gives each rule that is broken, with the first element that breaks it.
 *
 * @param at selector of the part that is looked at; all where left out
 * @param impacts only rules of these impacts; all where left out
 */
export async function axeFaults(
	page: Page,
	{ at, impacts }: { at?: string; impacts?: readonly string[] } = {}
): Promise<string[]> {
	await page.evaluate(source);
	const found = await page.evaluate(async (selector) => {
		const { axe } = window as unknown as {
			axe: {
				run(
					at: Document | string,
					options: { resultTypes: string[] }
				): Promise<{ violations: Violation[] }>;
			};
		};
		const { violations } = await axe.run(selector ?? document, { resultTypes: ['violations'] });
		return violations.map(({ id, impact, nodes }) => ({ id, impact, html: nodes[0]?.html }));
	}, at);
	return found
		.filter(({ impact }) => !impacts || impacts.includes(impact ?? ''))
		.map(({ id, html }) => `${id}: ${html}`);
}
