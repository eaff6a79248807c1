import type { Status } from '#lib/domain/observation.ts';

/** What a symbol in place of a number says: a status without a value, a zero, or nothing at all. */
export type SymbolMeaning = 'zero' | 'blank' | Extract<Status, 'M' | 'L' | 'O' | 'Q' | 'N'>;

export const symbolMeanings: readonly SymbolMeaning[] = ['zero', 'blank', 'M', 'L', 'O', 'Q', 'N'];

/** What brackets around a number say: a part counted in, a footnote, or a negative number. */
export type BracketMeaning = 'part' | 'number' | 'negative';
export const bracketMeanings: readonly BracketMeaning[] = ['part', 'number', 'negative'];

/** How the cells of one table are read. */
export interface ValueRules {
	/** symbols in place of a number, each in the spelling of `symbolKey` */
	symbols: ReadonlyMap<string, SymbolMeaning>;
	/** a number in brackets is refused where this is not said */
	brackets: BracketMeaning | null;
}

/**
 * Symbols that official tables use in one sense (the conventions of the Statistics Bureau): … not
 * available, x kept secret, ・ cannot exist. What - stands for differs by source, so it is not among them.
 */
export const usualSymbols: ReadonlyMap<string, SymbolMeaning> = new Map([
	['…', 'O'],
	['x', 'Q'],
	['***', 'Q'],
	['・', 'M'],
	['na', 'O'],
	['n/a', 'O'],
	['n.a.', 'O'],
	['不詳', 'O'],
	['非公表', 'Q'],
	['秘匿', 'Q']
]);

/** The symbols that stand for a dash, whatever its length. */
const dashes = /^[-‐‑‒–—―−ー─━]+$/;

/** One spelling for a symbol, so that － and ― are looked up as -, ... and ‥ as …, Ｘ as x. */
export function symbolKey(text: string): string {
	if (dashes.test(text)) return '-';
	if (/^(?:[.…‥]+|・{2,})$/.test(text)) return '…';
	if (/^[xχ×✕]$/i.test(text)) return 'x';
	if (/^[・･]$/.test(text)) return '・';
	if (/^\*{2,}$/.test(text)) return '***';
	return text.toLowerCase();
}
