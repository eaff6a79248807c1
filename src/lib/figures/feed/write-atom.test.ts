import { describe, expect, it } from 'vitest';
import { readXml } from '../../../../tests/support/read-xml.ts';
import { writeAtom, type Feed } from './write-atom.ts';

const feed: Feed = {
	id: 'urn:uuid:00000000-0000-8000-8000-000000000000',
	title: '公開履歴 <A & B>',
	author: '見守り',
	locale: 'ja',
	self: 'https://example.org/releases/feed.atom?asof=2024-01-01&x=1',
	page: 'https://example.org/releases',
	entries: [
		{
			id: 'urn:uuid:00000000-0000-8000-8000-000000000002',
			title: '第1.1.0版',
			day: '2024-06-02',
			href: 'https://example.org/releases/1.1.0',
			lines: ['値が<b>112</b>から115に', '\u0000]]>&amp;']
		},
		{
			id: 'urn:uuid:00000000-0000-8000-8000-000000000001',
			title: '第1.0.0版',
			day: '2024-06-01',
			href: 'https://example.org/releases/1.0.0',
			lines: []
		}
	]
};
const all = (text: string) => {
	const [root] = readXml(text).name === '' ? readXml(text).children : [readXml(text)];
	if (!root) throw new Error('no root');
	return root;
};

describe('writeAtom', () => {
	it('has what RFC 4287 asks of a feed and of each entry, once', () => {
		const root = all(writeAtom(feed));
		expect([root.name, root.attributes['xmlns']]).toEqual(['feed', 'http://www.w3.org/2005/Atom']);
		expect(root.children.map(({ name }) => name)).toEqual([
			...['id', 'title', 'updated', 'author', 'link', 'link', 'entry', 'entry']
		]);
		expect(root.children[2]?.text).toBe('2024-06-02T00:00:00+09:00');
		for (const entry of root.children.filter(({ name }) => name === 'entry'))
			expect(entry.children.map(({ name }) => name)).toEqual([
				...['id', 'title', 'updated', 'link', 'content']
			]);
	});

	it('escapes every text, and leaves out what XML cannot hold', () => {
		const root = all(writeAtom(feed));
		expect(root.children[1]?.text).toBe('公開履歴 <A & B>');
		const content = root.children.find(({ name }) => name === 'entry')?.children.at(-1);
		expect(content?.text).toBe('値が<b>112</b>から115に\n]]>&amp;');
		expect(content?.children).toEqual([]);
	});

	it('says of a feed without entries that nothing was updated yet', () => {
		expect(writeAtom({ ...feed, entries: [] })).toContain(
			'<updated>1970-01-01T00:00:00+09:00</updated>'
		);
	});
});
