import { describe, expect, it } from 'vitest';
import { changeLinks, dropLive, idsOf, linksOf, singleChoices } from './page-links.ts';

const origin = 'http://site';
const page = [
	'<link rel="stylesheet" href="../_app/a.css">',
	'<link rel="canonical" href="http://site/sources">',
	'<a href="/sources?kind=press&amp;page=2#top" title="a > b">資料</a>',
	'<a href="#here">',
	'<a href="https://www.npa.go.jp/x">',
	'<a href="mailto:a@b">',
	'<p>&lt;a href="/nowhere"&gt;</p>',
	'<section id="here"><script type="module" src="/_app/b.js"></script></section>'
].join('\n');

describe('linksOf', () => {
	it('gives what stands in tags and leads within the site', () => {
		expect(linksOf(page, '/sources', origin)).toEqual([
			{ address: '/_app/a.css', anchor: '' },
			{ address: '/sources?kind=press&page=2', anchor: 'top' },
			{ address: '/sources', anchor: 'here' },
			{ address: '/_app/b.js', anchor: '' }
		]);
	});
});

describe('changeLinks', () => {
	it('changes what it is told to and nothing else', () => {
		const changed = changeLinks(page, '/sources', origin, ({ address, anchor }) =>
			address.includes('?') ? `/q/"1"&2#${anchor}` : null
		);
		expect(changed).toContain('<a href="/q/&quot;1&quot;&amp;2#top" title="a > b">');
		expect(changed.length - page.length).toBe(
			'/q/&quot;1&quot;&amp;2#top'.length - '/sources?kind=press&amp;page=2#top'.length
		);
	});
});

describe('dropLive', () => {
	const live =
		'<p class="a" data-live=""><a href="/figures/edit?of=x">図</a></p><p>a</p>' +
		'<li><a href="/en/figures">図表</a></li><a href="/figures-of-speech">b</a><a href="https://x.org/embed/a">c</a>';
	it('leaves out what only a running site answers, and links to it', () => {
		expect(dropLive(live, '/topics/a', origin)).toBe(
			'<p>a</p><li>図表</li><a href="/figures-of-speech">b</a><a href="https://x.org/embed/a">c</a>'
		);
	});
	it('none of it is asked for', () => {
		expect(linksOf(live, '/topics/a', origin).map(({ address }) => address)).toEqual([
			'/figures-of-speech'
		]);
	});
});

describe('idsOf', () => {
	it('gives the ids of elements, not of text', () => {
		expect([...idsOf(`${page}<p>id="no"</p>`)]).toEqual(['here']);
	});
});

describe('singleChoices', () => {
	it('asks each option and box of a filter by itself', () => {
		const form =
			'<form method="get" action="/sources" role="search"><select name="kind"><option value="">all</option>' +
			'<option value="press" selected>press</option></select><input type="checkbox" name="official" value="1">' +
			'<input type="search" name="text"></form><form method="get"><select name="no"><option value="x"></select></form>';
		expect(singleChoices(form)).toEqual(['/sources?kind=press', '/sources?official=1']);
	});
});
