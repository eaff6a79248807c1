import { headKey } from '../cells/clean-text.ts';
import type { LineRead, Meaning } from '../mapping/mapping.ts';
import { AxisFiller } from '../read/axis-filler.ts';
import { TimeReader } from '../read/read-time.ts';
import type { Vocabulary } from '../read/vocabulary.ts';
import type { Block } from './find-blocks.ts';
import type { Guess } from './guess.ts';
import type { Lines } from './head-pairs.ts';
import type { Preview } from './preview.ts';
import { areaInTitles, timeInTitles } from './title-time.ts';

/** What of a table lies in its titles, and what of it has no time. */
export interface ToldByTitles {
	/** time and area of all values */
	all: Meaning;
	/** columns of values without those that sum up over all years */
	values: number[];
	/** rows, as a spreadsheet counts them, that sum up over all years */
	skip: number[];
	guesses: Guess[];
}

/**
 * Looks for a time or prefecture of the whole table in its titles, where no head names one. A total over all
 * years has no period: it is not taken.
 */
export function lookAtTime(
	block: Block,
	{ filled }: Preview,
	{ columns, heads, section, time }: Lines,
	titles: readonly string[],
	vocabulary: Pick<Vocabulary, 'areas'>
): ToldByTitles {
	const { labels } = columns;
	const ownTime = (text: string, read: LineRead): Kind => kindOf(text, read, time);
	const filler = new AxisFiller(labels);
	const rows = block.data.map((row) => {
		const texts = filler.fill(labels.map(({ column }) => filled[row]?.[column] ?? ''));
		return {
			row,
			texts,
			kind: strongest(texts.map((text, i) => ownTime(text, labels[i]?.read ?? 'skip')))
		};
	});
	const headFiller = new AxisFiller(heads);
	const values = columns.values.map((column) => {
		const texts = headFiller.fill(heads.map(({ row }) => filled[row]?.[column] ?? ''));
		return {
			column,
			kind: strongest(texts.map((text, i) => ownTime(text, heads[i]?.read ?? 'skip')))
		};
	});
	const guesses: Guess[] = [];
	const all: Meaning = {};
	const isBySection = section === 'time' || section === 'time-and-text';
	const byRows = rows.some(({ kind }) => kind === 'year') || isBySection;
	const byColumns = values.some(({ kind }) => kind === 'year');
	if (!byRows && !byColumns) {
		const told = timeInTitles(titles);
		if (told !== null) all.time = told;
		guesses.push({
			path: 'all.time',
			value: told === null ? '' : JSON.stringify(told),
			sure: told === null ? 0 : 0.7,
			because: told === null ? 'unknown' : 'title'
		});
	}
	const isByArea = [...labels, ...heads].some(({ read }) => read === 'area') || section === 'area';
	const area = isByArea ? null : areaInTitles(titles, vocabulary);
	if (area !== null) {
		all.area = area;
		guesses.push({ path: 'all.area', value: JSON.stringify(area), sure: 0.6, because: 'title' });
	}
	const byRegion = labels.filter(({ read }) => read === 'area').length > 1;
	const subtotals = byRegion
		? rows.filter(({ texts }) => isSubtotal(texts, labels)).map(({ row }) => row)
		: [];
	const isYearless = ({ kind }: { kind: Kind }): boolean => kind === 'whole';
	return {
		all,
		values: (byColumns && !byRows ? values.filter((each) => !isYearless(each)) : values).map(
			({ column }) => column
		),
		skip: [
			...subtotals.map((row) => row + 1),
			...(byRows && !byColumns && !isBySection
				? rows.filter(isYearless).map(({ row }) => row + 1)
				: [])
		],
		guesses
	};
}

type Kind = 'year' | 'part' | 'whole' | 'none';

function strongest(kinds: readonly Kind[]): Kind {
	return (['year', 'part', 'whole'] as const).find((kind) => kinds.includes(kind)) ?? 'none';
}

function kindOf(text: string, read: LineRead, time: Lines['time']): Kind {
	if (text.trim() === '' || (read !== 'time' && read !== 'time-and-text')) return 'none';
	const piece = new TimeReader(time).read(text);
	if (piece === null)
		return read === 'time-and-text' || /\d|元/.test(headKey(text)) ? 'year' : 'none';
	return piece.kind === 'period' ? 'year' : piece.kind;
}

/** 計 right of 東北 is no total of the nation. */
function isSubtotal(texts: readonly string[], labels: Lines['columns']['labels']): boolean {
	const [outer = '', inner = ''] = texts
		.filter((_, i) => labels[i]?.read === 'area')
		.map((text) => headKey(text));
	return /^(?:小?計|合計|総数)$/.test(inner) && !/^(?:全国|総?計|合計|総数)?$/.test(outer);
}
