import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { locales, m } from './index.ts';
import settings from './project.inlang/settings.json' with { type: 'json' };

type Message = (inputs: Record<string, string>, options: { locale: 'ja' | 'en' }) => string;

const patterns = settings['plugin.inlang.messageFormat'].pathPattern;
/** The messages of a language in the order of the files that the compiler is told to read. */
const readTexts = (locale: string): [string, string][] =>
	patterns.flatMap((pattern) => {
		const path = new URL(pattern.replace('{locale}', locale), import.meta.url);
		return Object.entries(JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>);
	});
const texts = { ja: new Map(readTexts('ja')), en: new Map(readTexts('en')) };
const compiled = new Map(Object.entries(m as unknown as Record<string, Message>));
const keys = [...texts.ja.keys()];
const sources = fileURLToPath(new URL('../..', import.meta.url));

const placeholdersOf = (text: string | undefined) =>
	[...new Set([...(text ?? '').matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))].sort();
const fill = (key: string, locale: 'ja' | 'en') => {
	const names = placeholdersOf(texts[locale].get(key));
	const inputs = Object.fromEntries(names.map((name) => [name, `<${name}>`]));
	return compiled.get(key)?.(inputs, { locale });
};

describe('the messages', () => {
	it('have no key in two files', () => {
		expect(readTexts('ja')).toHaveLength(keys.length);
		expect(keys.length).toBeGreaterThan(300);
	});

	it('have the same keys in both languages, in the same order', () => {
		expect([...texts.en.keys()]).toEqual(keys);
	});

	it.each(locales)('have no empty text, and none with stray spaces (%s)', (locale) => {
		const faulty = [...texts[locale]].filter(([, text]) => text === '' || text !== text.trim());
		expect(faulty).toEqual([]);
	});

	it('have the same placeholders in both languages', () => {
		const unlike = keys.filter(
			(key) =>
				String(placeholdersOf(texts.ja.get(key))) !== String(placeholdersOf(texts.en.get(key)))
		);
		expect(unlike).toEqual([]);
	});

	it.each(locales)('have no brace that is not a placeholder (%s)', (locale) => {
		const faulty = [...texts[locale]].filter(([, text]) =>
			/[{}]/.test(text.replaceAll(/\{\w+\}/g, ''))
		);
		expect(faulty).toEqual([]);
	});

	it('are in Japanese and in English', () => {
		const japaneseInEnglish = [...texts.en].filter(([, text]) => /[ぁ-んァ-ヶ]/.test(text));
		expect(japaneseInEnglish).toEqual([]);
		expect(
			[...texts.ja.values()].filter((text) => /[ぁ-ん一-龠]/.test(text)).length
		).toBeGreaterThan(keys.length * 0.9);
	});
});

describe('the compiled messages', () => {
	it('are those of the texts, neither more nor fewer', () => {
		expect([...compiled.keys()].sort()).toEqual([...keys].sort());
	});

	it.each(locales)('answer with their text, placeholders filled (%s)', (locale) => {
		const expected = keys.map((key) => [
			key,
			texts[locale].get(key)?.replaceAll(/\{(\w+)\}/g, '<$1>')
		]);
		expect(keys.map((key) => [key, fill(key, locale)])).toEqual(expected);
	});

	it('answer differently by language wherever the texts differ', () => {
		const alike = keys.filter(
			(key) => texts.ja.get(key) !== texts.en.get(key) && fill(key, 'ja') === fill(key, 'en')
		);
		expect(alike).toEqual([]);
	});
});

describe('the use of messages', () => {
	const commands = fileURLToPath(new URL('../../../scripts', import.meta.url));
	const files = [sources, commands].flatMap((folder) =>
		readdirSync(folder, { recursive: true, encoding: 'utf8' })
			.filter(
				(path) =>
					/\.(ts|svelte)$/.test(path) &&
					!/\.test\.ts$|[/\\](generated|node_modules)[/\\]/.test(path)
			)
			.map((path) => join(folder, path))
	);
	const used = new Set(
		files.flatMap((path) =>
			[...readFileSync(path, 'utf8').matchAll(/\bm\.([a-z]\w*)/g)].map(([, key = '']) => key)
		)
	);

	it('leaves none of them without a place in the sources', () => {
		expect(keys.filter((key) => !used.has(key))).toEqual([]);
	});
});
