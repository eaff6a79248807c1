import { m, type Locale } from '#lib/messages/index.ts';

/** The words that the making of a ZIP speaks with; `#1`, `#2` stand for what is known then. */
export interface ZipTexts {
	progress: string;
	waiting: string;
	cancelled: string;
	done: string;
	doneMissing: string;
	failed: string;
	choose: string;
}

/** Gives the words of the making of a ZIP. */
export function zipTexts(locale: Locale): ZipTexts {
	return {
		progress: m.set_progress({ done: '#1', total: '#2' }, { locale }),
		waiting: m.set_waiting({ seconds: '#1' }, { locale }),
		cancelled: m.set_cancelled({}, { locale }),
		done: m.set_done({}, { locale }),
		doneMissing: m.set_done_missing({ figures: '#1' }, { locale }),
		failed: m.set_failed({}, { locale }),
		choose: m.set_choose({}, { locale })
	};
}

/** Puts what is known into words. */
export function fillText(text: string, ...known: readonly (string | number)[]): string {
	return known.reduce<string>((filled, one, i) => filled.replace(`#${i + 1}`, String(one)), text);
}
