import type { Locale } from '#lib/messages/index.ts';

/** Gives the language to speak in on a terminal: Japanese where `LANG` begins with `ja`. */
export function terminalLocale(): Locale {
	return (process.env['LANG'] ?? '').startsWith('ja') ? 'ja' : 'en';
}
