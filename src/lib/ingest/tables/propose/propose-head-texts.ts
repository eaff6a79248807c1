import type { Meaning } from '../mapping/mapping.ts';
import type { Guess } from './guess.ts';
import type { Heads } from './head-pairs.ts';
import { proposeOtherArea } from './propose-categories.ts';
import type { TableSurroundings } from './propose-table.ts';
import type { TextProposer } from './propose-texts.ts';
import type { TextGuess } from './text-guess.ts';

/**
 * Proposes what each head text means, and what holds for the whole table; what is doubtful is left to a person
 * and stands only among the guesses.
 */
export function proposeHeadTexts(
	{ pairs, texts, areas, orders, isAreaTwice }: Heads,
	{ titles, sheetTitle }: Pick<TableSurroundings, 'titles' | 'sheetTitle'>,
	proposer: TextProposer,
	guesses: Guess[]
): { texts: Record<string, Meaning>; all: Meaning } {
	const isRate =
		/^[%％]$/.test(titles.unit ?? '') || /率|割合|構成比/.test(titles.text.replaceAll(changes, ''));
	const look = (title: string): Map<string, TextGuess> => {
		const known = proposer.proposeAlone(texts, pairs, isRate);
		for (const area of areas) {
			const other = proposeOtherArea(area, isAreaTwice);
			if (other && !known.has(area)) known.set(area, other);
		}
		const { texts: led, all } = proposer.proposeIndicators(
			pairs,
			title,
			known,
			titles.unit,
			orders
		);
		return new Map([...known, ...led, ...(all ? [[everywhere, all] as const] : [])]);
	};
	let found = look(titles.text);
	const isLost = [...found.values()].some(({ meaning }) => meaning === null);
	if (isLost && sheetTitle !== '' && !titles.text.includes(sheetTitle)) {
		const more = look(`${sheetTitle} ${titles.text}`);
		for (const [text, guess] of more)
			if (JSON.stringify(found.get(text)?.meaning) !== JSON.stringify(guess.meaning))
				guess.sure = Math.min(guess.sure, 0.6);
		found = more;
	}
	const proposed: Record<string, Meaning> = {};
	let all: Meaning = {};
	for (const [text, { meaning, sure, because, near }] of found) {
		const path = text === everywhere ? 'all' : `texts.${text}`;
		const value = meaning === null ? '' : JSON.stringify(meaning);
		guesses.push({ path, value, sure, because, ...(near && near.length > 0 ? { near } : {}) });
		if (meaning === null || (meaning.indicator !== undefined && sure < leastTaken)) continue;
		if (text === everywhere) all = meaning;
		else proposed[text] = meaning;
	}
	for (const text of texts)
		if (!found.has(text) && ![...found.keys()].some((key) => key.endsWith(`/${text}`)))
			guesses.push({ path: `texts.${text}`, value: '', sure: 0, because: 'unknown' });
	return { texts: proposed, all };
}

/** What a title says beside its subject: （対前年度増減率）. */
const changes = /(?:対?前年度?(?:同期)?)?(?:増減|増加|減少|伸び)率|前年度?(?:同期)?比率?/g;

/** A doubtful indicator that nobody looked at would give wrong rows; one that is missing gives none. */
const leastTaken = 0.5;

/** Stands for the whole table among heads; no head is empty. */
const everywhere = '';
