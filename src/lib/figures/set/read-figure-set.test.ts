import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFigureSet } from './read-figure-set.ts';
import { writeFigureSet } from './write-figure-set.ts';

const plain = {
	id: 'report',
	title_ja: '年次報告',
	title_en: 'Annual report',
	language: 'ja',
	print: { size: 'half', palette: 'grey' },
	figures: [
		{ of: '/indicators/cases?form=bars', number: '図1-1', title: '検挙件数' },
		{ of: '/topics/crime', number: '表1-1', size: 'full', language: 'en' }
	]
};
const read = (changes: object, numbers?: 'any numbers') =>
	readFigureSet(JSON.stringify({ ...plain, ...changes }), numbers);
const figure = (changes: object) => ({
	figures: [plain.figures[0], { of: '/topics/a', ...changes }]
});

describe('readFigureSet', () => {
	it('reads figures in order, with what the set says for all unless one says otherwise', () => {
		const { set, issues } = read({});
		expect(issues).toEqual([]);
		expect(set).toMatchObject({
			id: 'report',
			titleJa: '年次報告',
			titleEn: 'Annual report',
			language: 'ja',
			figures: [
				{
					subject: { page: 'indicators', id: 'cases', query: 'form=bars', view: 'chart' },
					print: {
						size: 'half',
						palette: 'grey',
						language: 'ja',
						number: '図1-1',
						title: '検挙件数'
					}
				},
				{
					subject: { page: 'topics', id: 'crime', view: 'table' },
					print: { size: 'full', palette: 'grey', language: 'en', number: '表1-1', title: '' }
				}
			]
		});
	});

	it.each<[string, object, string]>([
		['an unknown name', { colour: 'red' }, ' colour'],
		['no id', { id: undefined }, ' id'],
		['an id that leaves its folder', { id: '../x' }, ' id'],
		['an empty title', { title_ja: ' ' }, ' title_ja'],
		['a title of 10,000 characters', { title_en: 'x'.repeat(10_000) }, ' title_en'],
		['another language', { language: 'fr' }, ' language'],
		['print that is no object', { print: 'half' }, ' print'],
		['an unknown size for all', { print: { size: 'a5' } }, ' print.size'],
		['a title for all', { print: { title: 'x' } }, ' print.title'],
		['no figures', { figures: [] }, ' figures'],
		['too many figures', { figures: Array(301).fill(plain.figures[0]) }, ' figures'],
		['a figure that is text', { figures: ['x'] }, '1 '],
		['an unknown page', figure({ of: '/about' }), '2 of'],
		['an unknown name of a figure', figure({ colour: 'red' }), '2 colour'],
		['an unknown palette', figure({ palette: 'red' }), '2 palette'],
		['a view that the page has not', figure({ view: 'map' }), '2 view'],
		['a number that stands already', figure({ number: '図1-1' }), '2 number']
	])('refuses %s, and says where', (_, changes, place) => {
		const { set, issues } = read(changes);
		expect(set).toBeNull();
		expect(`${issues[0]?.figure ?? ''} ${issues[0]?.parameter}`).toBe(place);
	});

	it('names the number of the figure, what stands there and what was expected', () => {
		const { issues } = read({ figures: [{ of: '/topics/a', number: '表2-3', size: 'a5' }] });
		expect(issues).toEqual([
			{
				figure: 1,
				number: '表2-3',
				parameter: 'size',
				value: 'a5',
				expected: 'full, two-thirds, half, slide, square, own'
			}
		]);
	});

	it('lets two figures have one number where it may', () => {
		expect(read(figure({ number: '図1-1' }), 'any numbers').issues).toEqual([]);
	});

	it.each(['', '{', '[]', 'null'])('refuses the text %j', (text) => {
		expect(readFigureSet(text)).toMatchObject({ set: null, issues: [{ figure: null }] });
	});

	it('reads back what was written', () => {
		const { set } = read({});
		expect(set && readFigureSet(writeFigureSet(set)).set).toEqual(set);
	});

	it('reads the set of the package: at least 12 figures and 4 tables', () => {
		const file = new URL('../../../../data/figures/annual-report.json', import.meta.url);
		const { set, issues } = readFigureSet(readFileSync(file, 'utf8'));
		expect(issues).toEqual([]);
		const numbers = set?.figures.map(({ print }) => print.number) ?? [];
		expect(numbers.filter((number) => number.startsWith('図')).length).toBeGreaterThanOrEqual(12);
		expect(numbers.filter((number) => number.startsWith('表')).length).toBeGreaterThanOrEqual(4);
	});
});
