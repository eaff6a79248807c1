import type { Release } from '#lib/domain/release/release-change.ts';
import type { Locale } from '#lib/messages/index.ts';

/** Gives the note of a release as a language has it, and the language it is in: one note may serve both. */
export function noteOf(
	{ note, noteEn }: Pick<Release, 'note' | 'noteEn'>,
	locale: Locale
): { text: string; lang: Locale } {
	const text = locale === 'en' && noteEn !== '' ? noteEn : note;
	return {
		text,
		lang: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(text) ? 'ja' : 'en'
	};
}
