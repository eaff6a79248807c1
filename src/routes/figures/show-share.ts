import { pageHref } from '#lib/messages/locale-path.ts';
import type { Locale } from '#lib/messages/index.ts';

/** Longer addresses are cut by programs they pass through. */
const longestAddress = 8000;

/** Puts a link into an element that shows figures to others, or why there can be none. */
export function showShare(
	target: HTMLElement,
	queries: readonly string[],
	locale: Locale,
	texts: { share: string; shareLong: string }
): void {
	const query = new URLSearchParams(queries.map((one) => ['f', one])).toString();
	const address = `${pageHref(locale, '/figures')}?${query}`;
	target.replaceChildren();
	if (queries.length === 0) return;
	if (address.length > longestAddress) {
		target.textContent = texts.shareLong;
		return;
	}
	const link = document.createElement('a');
	link.href = address;
	link.textContent = texts.share;
	target.append(link);
}
