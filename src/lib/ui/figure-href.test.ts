import { describe, expect, it } from 'vitest';
import { figureHref } from './figure-href.ts';

describe('figureHref', () => {
	it('names the page and what of it', () => {
		expect(figureHref('ja', '/topics/trafficking', '', 'table')).toBe(
			'/figures/edit?of=%2Ftopics%2Ftrafficking&view=table'
		);
		expect(figureHref('en', '/plans/third-2016', '', 'chart')).toBe(
			'/en/figures/edit?of=%2Fplans%2Fthird-2016&view=chart'
		);
	});
	it('keeps what the page shows, so that its parameters stay those of the page', () => {
		const href = figureHref('ja', '/compare', 'i=a&i=b&asof=2020-01-01', 'chart');
		const { searchParams } = new URL(href, 'http://site');
		expect([...searchParams]).toEqual([
			['of', '/compare?i=a&i=b&asof=2020-01-01'],
			['view', 'chart']
		]);
	});
	it('hands over how years are written', () => {
		expect(figureHref('ja', '/indicators/cases', 'years=era', 'map')).toBe(
			'/figures/edit?of=%2Findicators%2Fcases&view=map&years=era'
		);
	});
});
