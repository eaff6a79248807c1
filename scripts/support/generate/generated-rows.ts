import {
	generatedAreas,
	generatedBreakdown,
	generatedId,
	generatedParts,
	generatedSource,
	generatedYears,
	type GeneratedShape
} from './generated-shape.ts';

const months = Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, '0'));
const parts = generatedParts.length;

/** The header of generated observations. */
export const generatedColumns =
	'indicator,area,period,breakdown,category,value,qualifier,status,standing,source,locator,quote,derivation,note';

/**
 * Gives the observations of one series as lines of CSV without their ends, in time: the nation is the sum
 * of the prefectures and every total that of its parts; a few parts are suppressed.
 */
export function* generatedRows({ seed }: GeneratedShape, series: number): Generator<string> {
	const id = generatedId('series', series);
	const values = new Int32Array(generatedAreas.length * parts);
	for (const [y, year] of generatedYears.entries()) {
		const source = generatedSource(series, year, false);
		for (const [m, month] of months.entries()) {
			fill(values, mix(mix(seed, series), y * 12 + m));
			const period = `${year}-${month}`;
			for (const [a, area] of generatedAreas.entries()) {
				const own = values.subarray(a * parts, (a + 1) * parts);
				const total = own.reduce((sum, value) => sum + value, 0);
				const head = `${id},${area},${period}`;
				yield `${head},,,${total},,A,stated,${source},表1,${total}件,,`;
				for (const [p, part] of generatedParts.entries()) {
					const value = own[p] ?? 0;
					yield a > 0 && value % 199 === 7
						? `${head},${generatedBreakdown},${part},,,Q,stated,${source},表2,,,`
						: `${head},${generatedBreakdown},${part},${value},,A,stated,${source},表2,${value}件,,`;
				}
				if (m === 11) {
					const early = total - (total % 10);
					yield `${head},,,${early},,P,stated,${generatedSource(series, year, true)},表1,${early}件,,`;
				}
			}
		}
	}
}

/** Writes a month's values by area and part, the nation first. */
function fill(values: Int32Array, state: number): void {
	values.fill(0, 0, parts);
	for (let i = parts; i < values.length; i += 1) {
		const value = mix(state, i) % 1000;
		values[i] = value;
		values[i % parts] = (values[i % parts] ?? 0) + value;
	}
}

/** Mixes two whole numbers into one of 0 to 2^32-1 (the finaliser of MurmurHash3). */
function mix(a: number, b: number): number {
	let h = Math.imul(a ^ Math.imul(b + 1, 0x9e3779b1), 0x85ebca6b);
	h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
	return (h ^ (h >>> 16)) >>> 0;
}
