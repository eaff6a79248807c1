import { describe, expect, it } from 'vitest';
import { smallVocabulary } from '../../../../../tests/support/small-vocabulary.ts';
import { CategoryIndex } from './category-index.ts';
import { IndicatorIndex } from './indicator-index.ts';

describe('IndicatorIndex', () => {
	const index = new IndicatorIndex(smallVocabulary.indicators.values());
	it('finds the title that heads and titles hold', () => {
		const [first] = index.nearest('検挙件数', '児童買春事犯の検挙状況', null);
		expect(first).toMatchObject({ indicator: { id: 'prostitution-cases' }, held: 1 });
	});
	it('gives only indicators of the unit printed', () => {
		const found = index.nearest('検挙', '児童ポルノ事犯の検挙状況', '人');
		expect(found.map(({ indicator }) => indicator.id)).toEqual(['cp-persons']);
	});
	it('knows titles word for word', () => {
		expect(index.named('いじめの 認知件数')?.id).toBe('bullying');
		expect(index.named('認知件数')).toBeNull();
	});
	it('reads English heads by English titles', () => {
		const [first] = index.nearest('Persons arrested', 'Table 3. Child pornography offences', null);
		expect(first?.indicator.id).toBe('cp-persons');
	});
	it('tells how much of a head a title says', () => {
		expect(index.explains('bullying', '認知件数')).toBe(1);
		expect(index.explains('bullying', '北海道')).toBe(0);
	});
});

describe('CategoryIndex', () => {
	const index = new CategoryIndex(smallVocabulary.categories.values());
	it.each([
		['女性', 'sex/female', 1],
		['女子', 'sex/female', 0.85],
		['男', 'sex/male', 1],
		['20代', 'age/20-29', 0.85],
		['ネグレクト', 'abuse-type/neglect', 1],
		['怠慢・拒否（ネグレクト）', 'abuse-type/neglect', 0.85],
		['小学生計', 'school/elementary', 0.85]
	])('%s is %s', (text, id, score) => {
		const [match] = index.find(text);
		expect(`${match?.breakdown}/${match?.category}`).toBe(id);
		expect(match?.score).toBe(score);
	});
	it('finds nothing where nothing is named', () => {
		expect(index.find('検挙件数')).toEqual([]);
	});
});
