import type { ManifestFigure, SetManifest } from '#lib/figures/set/set-manifest.ts';
import { pageHref } from '#lib/messages/locale-path.ts';
import type { Locale } from '#lib/messages/index.ts';
import { fetchPatiently } from './fetch-patiently.ts';

/**
 * Asks the site what figures show.
 *
 * @param set the figures as the file of a set has them
 * @param queries the same as the parameters of their addresses, which they are known by
 * @throws Error where the site does not answer
 */
export async function learnFigures(
	set: object,
	queries: readonly string[],
	locale: Locale
): Promise<ManifestFigure[]> {
	const init = {
		method: 'POST',
		headers: { 'Content-Type': 'application/json' },
		body: JSON.stringify(set),
		signal: new AbortController().signal
	};
	const address = pageHref(locale, '/figures/basket/figures.json');
	const answer = await fetchPatiently(address, init, () => {});
	if (!answer.ok) throw new Error(`${answer.status}`);
	const { figures } = (await answer.json()) as SetManifest;
	return queries.flatMap((query, i) => {
		const figure = figures[i];
		return figure ? [{ ...figure, query }] : [];
	});
}
