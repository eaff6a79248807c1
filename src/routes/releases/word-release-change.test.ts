import { describe, expect, it } from 'vitest';
import { keyParts } from '#lib/domain/release/key-parts.ts';
import type { TitledChange } from '#lib/server/warehouse/queries/list-release-changes.ts';
import { labelColumn } from './label-column.ts';
import { wordReleaseChange } from './word-release-change.ts';

const names: Record<string, { ja: string; en: string }> = {
	'plan basic-2017': { ja: '基本計画', en: 'Basic Plan' },
	'code basic-2017 2-1': { ja: '取締りの強化', en: 'Stronger enforcement' },
	'organisation npa': { ja: '警察庁', en: 'National Police Agency' },
	'indicator cases': { ja: '検挙件数', en: 'Cases' },
	'category age u18': { ja: '18歳未満', en: 'Under 18' }
};

function change(table: string, key: string[], given: Partial<TitledChange> = {}): TitledChange {
	const parts = keyParts(table, key).map((part) => ({
		...part,
		name: names[`${part.kind} ${part.id}`] ?? null
	}));
	return {
		version: '1.1.0',
		kind: 'changed',
		table,
		key,
		columns: [],
		before: '',
		after: '',
		beforeSource: '',
		afterSource: '',
		reason: '',
		indicator: '',
		topics: [],
		plans: [],
		code: '',
		indicatorJa: '',
		indicatorEn: '',
		unit: '',
		parts,
		named: {},
		beforeSourceJa: '',
		beforeSourceEn: '',
		afterSourceJa: '',
		afterSourceEn: '',
		...given
	};
}
const words = (one: TitledChange) => wordReleaseChange(one, 'en', null);

describe('wordReleaseChange', () => {
	it('names a measure with the body that carries it out, and leads to it', () => {
		const place = { plans: ['basic-2017'], code: '2-1' };
		const one = change('measure-organisations', ['basic-2017', '2-1', 'npa'], place);
		expect(words(one)).toMatchObject({
			subject: '2-1 Stronger enforcement, National Police Agency',
			sort: 'row of the table “Bodies responsible for measures”',
			href: '/en/plans/basic-2017/2-1'
		});
		expect(wordReleaseChange(one, 'ja', null).subject).toBe('2-1 取締りの強化、警察庁');
	});

	it('names a plan, its columns and the ids in them', () => {
		const one = change('plans', ['basic-2017'], {
			columns: ['title_en', 'adopted_by', 'ends'],
			before: 'title_en: Basic Plan; A; adopted_by: npa; ends: ',
			after: 'title_en: Basic Plan of 2017; adopted_by: cao; ends: 2022',
			named: { 'adopted_by npa': { ja: '警察庁', en: 'National Police Agency' } }
		});
		expect(words(one)).toMatchObject({ subject: 'Basic Plan', href: '/en/plans/basic-2017' });
		expect(words(one).before?.text).toBe(
			'Title (English): Basic Plan; A; Body that adopted it: National Police Agency; End: (empty)'
		);
		expect(words(one).after?.text).toContain('Body that adopted it: cao');
		expect(wordReleaseChange(one, 'ja', null).before?.text).toContain('決定した機関：警察庁');
	});

	it('shows which measure a link leads to', () => {
		const key = ['third-2016', '2-1', 'basic-2017', '2-1'];
		const one = change('measure-links', key, { plans: ['basic-2017', 'third-2016'], code: '2-1' });
		expect(words(one).subject).toBe('2-1 → Basic Plan 2-1 Stronger enforcement');
	});

	it('words period and category of a gap', () => {
		const one = change('gaps', ['cases', 'age', 'u18', '00', '2015'], { indicator: 'cases' });
		expect(words(one)).toMatchObject({
			subject: 'Cases, Under 18, 2015 (Heisei 27)',
			href: '/en/indicators/cases'
		});
	});

	it('keeps ids of what the package does not hold any more, without a link', () => {
		const one = change('plans', ['gone-1999'], { kind: 'removed' });
		expect(words(one)).toMatchObject({ subject: 'gone-1999', href: null, after: null });
	});

	it('names a file of the package as it is', () => {
		const one = change('package-files', ['schemas/plans.json'], { columns: ['note'] });
		expect(words(one)).toMatchObject({
			subject: 'schemas/plans.json',
			sort: 'file of the package'
		});
	});
});

describe('labelColumn', () => {
	it.each([
		['plans', 'title_ja', 'Title (Japanese)', '名称（日本語）'],
		['activities', 'value', 'Value', '値'],
		['plans', 'reporting_year', 'Year of its reports', '報告の年'],
		['sources', 'issuer', 'Body whose statement it carries', null],
		['observations', 'indicator', 'Indicator', '指標'],
		['plans', 'unheard_of', 'Unheard_of', null]
	])('%s.%s', (table, column, en, ja) => {
		expect(labelColumn(table, column, 'en')).toBe(en === 'Unheard_of' ? 'unheard_of' : en);
		if (ja !== null) expect(labelColumn(table, column, 'ja')).toBe(ja);
	});
});
