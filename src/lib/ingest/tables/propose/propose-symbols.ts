import { cleanText } from '../cells/clean-text.ts';
import type { TableMapping } from '../mapping/mapping.ts';
import { hasBracketedNumber, symbolIn } from './cell-kind.ts';
import type { Block } from './find-blocks.ts';
import type { Guess } from './guess.ts';
import { symbolsExplained } from './look-at-titles.ts';
import type { Preview } from './preview.ts';

type Proposed = Pick<TableMapping, 'symbols' | 'brackets'>;

/** What the symbols and brackets of a table mean, where its notes say so; else they are left to a person. */
export function proposeSymbols(
	block: Block,
	{ printed }: Preview,
	values: readonly number[],
	guesses: Guess[]
): Proposed {
	const cells = block.data.flatMap((row) => values.map((column) => printed[row]?.[column] ?? ''));
	const used = new Set(cells.flatMap((text) => symbolIn(text) ?? []));
	const texts = printed.flatMap((row) => {
		const [first = '', second = '', third] = row.filter((text) => text.trim() !== '');
		const isLegend = second !== '' && third === undefined && symbolIn(first) !== null;
		return isLegend ? [`${first}：${second}`] : row.filter(Boolean);
	});
	const explained = symbolsExplained(texts);
	const symbols: NonNullable<TableMapping['symbols']> = {};
	for (const symbol of used) {
		const meaning = explained.get(symbol);
		if (meaning !== undefined) {
			symbols[symbol] = meaning;
			const value = JSON.stringify(meaning);
			guesses.push({ path: `symbols.${symbol}`, value, sure: 0.8, because: 'legend' });
		} else if (symbol === '-')
			guesses.push({ path: 'symbols.-', value: '', sure: 0, because: 'undecided' });
	}
	const bracketed = cells.filter(hasBracketedNumber);
	const brackets = bracketed.length > 0 ? proposeBrackets(texts, bracketed, guesses) : {};
	return { ...(Object.keys(symbols).length > 0 ? { symbols } : {}), ...brackets };
}

const partWords = /内数|再掲|(?:\( *\)|括弧|かっこ|カッコ)内?(?:は|の数)/;
const ratioWords =
	/(?:\( *\)|括弧|かっこ|カッコ)内?の?[^。]{0,12}(?:比|率|割合|構成|前年|増減|順位)/;

/** 49,241 (23.7%): the share of a number beside it. */
const shareBeside = /^[△▲-]?\d[\d,.]*\s?\([△▲+-]?\d[\d,.]*%\)$/;

/** （ ）内は内数, or a share beside every number: not taken. */
function proposeBrackets(
	texts: readonly string[],
	bracketed: readonly string[],
	guesses: Guess[]
): Proposed {
	if (bracketed.every((text) => shareBeside.test(cleanText(text)))) {
		guesses.push({ path: 'brackets', value: '"part"', sure: 0.8, because: 'share-beside' });
		return { brackets: 'part' };
	}
	const isSaid = texts.some((text) => {
		const clean = cleanText(text);
		return partWords.test(clean) || ratioWords.test(clean);
	});
	if (!isSaid) {
		guesses.push({ path: 'brackets', value: '', sure: 0, because: 'undecided' });
		return {};
	}
	guesses.push({ path: 'brackets', value: '"part"', sure: 0.8, because: 'legend' });
	return { brackets: 'part' };
}
