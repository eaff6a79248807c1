import { describe, expect, it } from 'vitest';
import { addressOf, fileOf, plainAddress } from './copied-address.ts';

describe('fileOf', () => {
	it.each([
		['/', true, 'index.html'],
		['/en', true, 'en/index.html'],
		['/sources/npa-2016', true, 'sources/npa-2016/index.html'],
		['/indicators/cases/data.csv', false, 'indicators/cases/data.csv'],
		['/_app/immutable/assets/a.css', false, '_app/immutable/assets/a.css']
	])('%s', (address, isPage, file) => {
		expect(fileOf(address, isPage)).toBe(file);
	});

	it('puts what parameters ask for into a folder that no two questions share', () => {
		const files = ['q=児童', 'q=女性', 'kind=press', 'kind=press&page=2'].map((query) =>
			fileOf(`/sources?${query}`, true)
		);
		expect(files[2]).toMatch(/^sources\/_q\/kind=press-[0-9a-f]{8}\/index\.html$/);
		expect(new Set(files).size).toBe(4);
		expect(fileOf('/compare/chart.svg?set=a', false)).toMatch(
			/^compare\/_q\/set=a-[0-9a-f]{8}\/chart\.svg$/
		);
	});

	it('never leaves the folder of the copy', () => {
		expect(fileOf('/sources?text=../../../etc/passwd', true)).not.toContain('..%2F');
		expect(fileOf('/sources?text=/../x', true).split('/')).not.toContain('..');
		expect(() => fileOf('/a/..%2f..%2fb', false)).toThrow('no file name');
	});
});

describe('addressOf', () => {
	it.each([
		['index.html', '/'],
		['en/index.html', '/en/'],
		['sources/a/index.html', '/sources/a/'],
		['x/data.csv', '/x/data.csv']
	])('%s', (file, address) => {
		expect(addressOf(file)).toBe(address);
	});
});

describe('plainAddress', () => {
	it.each([
		['/sources?kind=press&issuer=', '/sources?kind=press'],
		['/sources?text=b&kind=a#top', '/sources?kind=a&text=b'],
		['/compare?i=b&i=a', '/compare?i=b&i=a'],
		['/about/', '/about'],
		['/indicators/cases?kind=half#2015', '/indicators/cases?kind=half'],
		['/indicators/cases?kind=half&years=era', '/indicators/cases'],
		['/en/indicators/cases?by=age', '/en/indicators/cases'],
		['/indicators?q=a', '/indicators?q=a'],
		['/indicators/cases/data.csv?kind=half', '/indicators/cases/data.csv?kind=half']
	])('%s', (address, plain) => {
		expect(plainAddress(address)).toBe(plain);
	});
});
