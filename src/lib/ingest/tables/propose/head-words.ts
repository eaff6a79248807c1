import type { Meaning } from '../mapping/mapping.ts';
import type { GuessReason } from './guess.ts';

const totals = /^(?:総?計|合計|総数|全体|全数|総計|全国計?|total)$/i;
/** What only says that a number stands there. */
const plainValues = /^(?:値|数値|実数|数|計数|統計数値|value|obs_?value|number)$/i;
/** Sums over some of the parts: they stand beside the total and would repeat it. */
const partialTotals =
	/^(?:小計|(?:総?計|合計|総数)[(（]?再掲[)）]?|(?:再掲|うち)[(（]?(?:計|小計)[)）]?)$/;
const comparisons =
	/(?:前年度?(?:同期)?比|対前年|増減|増加率|減少率|伸び率|構成比|構成割合|割合|順位|前年度?差|指数|比率|累計比)/;
const unitAlone =
	/^[(（]?(?:単位[:：]?)?((?:千|万)?(?:人|件)|名|[%％]|社|回|百万円|千円|円|校|か所|箇所|機関|団体|事業場|URL|サイト|通)[)）]?$/;
const unitInside =
	/[(（](?:単位[:：]?\s*)?((?:千|万|百万|億)?(?:人|件|名|社|回|円|校|か所|箇所|機関|団体|事業場|通)|[%％])[)）]/;
const unitAnywhere = /単位[:：・]?\s*([^\s。)）】\]]{1,8})/;

/** What a head says by a word of official tables alone: 総数 nothing, 前年比 that it is not taken, (件) a unit. */
export function meaningOfWord(key: string): { meaning: Meaning; because: GuessReason } | null {
	if (totals.test(key) || plainValues.test(key)) return { meaning: {}, because: 'total-word' };
	if (partialTotals.test(key)) return { meaning: { skip: true }, because: 'total-word' };
	const unit = unitAlone.exec(key)?.[1];
	if (unit !== undefined) return { meaning: { unit }, because: 'unit-printed' };
	if (comparisons.test(key)) return { meaning: { skip: true }, because: 'comparison-word' };
	return null;
}

/** Whether a head only says that a number stands there: 値, value. */
export function isPlainValue(key: string): boolean {
	return plainValues.test(key);
}

/** The unit that a title or head prints: （単位：千人）, 件数（件）. */
export function unitIn(text: string): string | null {
	const named = unitAnywhere.exec(text)?.[1];
	if (named !== undefined && severalUnits.test(named)) return null;
	return named ?? unitInside.exec(text)?.[1] ?? null;
}

/** 件・人, 件、％: each head says which. */
const severalUnits = /[・･、,／/]/;

/** A head without the unit it prints, and without うち before a part; 被害者総数 is 被害者数. */
export function barePart(key: string): string {
	return key
		.replace(unitInside, '')
		.replace(/^[(（]?(?:うち|内|再掲)[)）、]?/, '')
		.replace(/[(（]再掲[)）]$/, '')
		.replace(/(?<=[者員童])総(?=数$)/, '');
}
