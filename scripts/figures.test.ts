import { describe, expect, it } from 'vitest';
import { UsageError } from '#lib/server/config.ts';
import { readFiguresOptions } from './support/figures/read-figures-options.ts';

const read = (text: string, environment = {}) =>
	readFiguresOptions(
		text.split(' ').filter((part) => part !== ''),
		environment
	);

describe('the options of figures', () => {
	it('always have csv among the formats, and an origin that no port changes', () => {
		expect(read('set.json --out out --formats png,svg --workers 3')).toMatchObject({
			formats: ['svg', 'png', 'csv'],
			workers: 3,
			since: null,
			origin: 'http://localhost:3000'
		});
		expect(read('set.json --out out', { ORIGIN: 'https://a.example' })).toMatchObject({
			formats: ['svg', 'pdf', 'png', 'xlsx', 'csv'],
			origin: 'https://a.example'
		});
	});
	it.each([
		'',
		'set.json',
		'a.json b.json --out out',
		'set.json --out out --formats gif',
		'set.json --out out --workers 0',
		'set.json --out out --workers many',
		'set.json --out out --colour red'
	])('refuse %j with the usage', (text) => {
		expect(() => read(text)).toThrow(UsageError);
	});
});
