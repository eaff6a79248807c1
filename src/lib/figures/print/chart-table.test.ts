import { describe, expect, it } from 'vitest';
import { chartContent } from '#lib/charts/chart-content.ts';
import { revisedIn } from './dossier-facts.ts';
import { annual, dossier, observation, source } from '../../../../tests/support/dossier.ts';
import { divided, subjectOf } from '../../../../tests/support/print-figures.ts';
import { chartTable } from './chart-table.ts';

describe('chartTable', () => {
	it('gives periods down with numbers as they are printed, marks before them', () => {
		const data = dossier({
			observations: [
				...annual(2010, [1595, 637]),
				observation(9, '2012', 2097, { source: 'press', status: 'P' })
			],
			sources: [source(), source({ id: 'press', kind: 'press', publisher: '共同通信' })]
		});
		const { spec } = subjectOf(data, { years: 'western' });
		const table = chartTable(chartContent(data, spec, 'ja', []), revisedIn(data), 'ja');
		expect(table).toEqual({
			corner: '暦年',
			heads: [['総数']],
			rows: [
				{ name: '2010年', cells: [{ value: 1595, text: '1,595' }] },
				{ name: '2011年', cells: [{ value: 637, text: '637' }] },
				{ name: '2012年', cells: [{ value: 2097, text: 'p ‡ 2,097' }] }
			]
		});
	});
	it('gives parts across, a sign where there is no value', () => {
		const { spec } = subjectOf(divided, { by: 'kind', years: 'western' });
		const table = chartTable(chartContent(divided, spec, 'en', []), new Set(), 'en');
		expect(table.heads).toEqual([['Female'], ['Male']]);
		expect(table.rows.map(({ cells }) => cells[0])).toEqual([
			{ value: 36, text: '36' },
			{ value: 40, text: '40' },
			{ value: 41, text: '41' },
			{ value: null, text: '…' },
			{ value: 45, text: '45' },
			{ value: 52, text: '52' }
		]);
		expect(table.rows.every(({ cells }) => cells.length === 2)).toBe(true);
	});
});
