import { describe, expect, it } from 'vitest';
import { dossier, observation, source } from '../../../tests/support/dossier.ts';
import { citeValue, faultReportHref, type CitedCell } from './cite-value.ts';

const cited = (changes: Partial<CitedCell> = {}): CitedCell => ({
	indicator: dossier().indicator,
	observation: observation(1, '2015', 1938, { quote: '検挙件数は1,938件' }),
	source: source({ publisher: '警察庁', published: '2016-03-10' }),
	cell: '',
	dataVersion: '0123456789ab',
	address: 'https://example.org/indicators/cases#2015',
	...changes
});

describe('citeValue', () => {
	it('names figure, document, quote and edition in Japanese', () => {
		expect(citeValue(cited(), 'ja')).toBe(
			'「検挙件数」平成27年（2015年）：1,938件。出典：警察庁「検挙状況」（公表 2016-03-10）、' +
				'引用「検挙件数は1,938件」。見守り データ版 0123456789ab、https://example.org/indicators/cases#2015'
		);
	});
	it('says of a relayed, computed value what it is, and of which cell', () => {
		const told = citeValue(
			cited({
				observation: observation(1, '2015', 47, { derivation: '50-3', quote: '', locator: 'p. 3' }),
				source: source({ kind: 'press', published: '' }),
				cell: 'Tokyo'
			}),
			'en'
		);
		expect(told).toContain('“Cases cleared (Tokyo)”, 2015 (Heisei 27): 47 cases (');
		expect(told).toContain('reported by press or others only, computed from printed figures)');
		expect(told).toContain('(undated); p. 3.');
	});
});

describe('faultReportHref', () => {
	it('names the cell, its document and its row, with everything encoded', () => {
		const href = faultReportHref(cited(), 'desk@example.org', 'en');
		expect(href.startsWith('mailto:desk@example.org?subject=')).toBe(true);
		const body = decodeURIComponent(new URL(href).searchParams.get('body') ?? '');
		expect(body).toContain('cases / 00 / 2015 /  /  / npa-2020');
		expect(body).toContain('observations/test.csv, row 2');
		expect(href).not.toMatch(/[\s<>"]/);
	});
});
