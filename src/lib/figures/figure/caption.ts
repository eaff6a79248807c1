import type { Locale } from '#lib/messages/index.ts';

/** Gives number and title on one line, a wide space between them in Japanese, a full stop in English. */
export function captionOf(
	{ number, title }: { number: string; title: string },
	language: Locale
): string {
	return [number, title].filter((text) => text !== '').join(language === 'ja' ? '　' : '. ');
}
