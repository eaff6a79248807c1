import type { Breakdown, Category, Indicator } from '#lib/domain/indicator.ts';
import type { Area } from '#lib/domain/place-and-topic.ts';
import type { DataPackage } from '../../package.ts';

/** What the package knows by name: what heads of a table can mean. */
export interface Vocabulary {
	indicators: ReadonlyMap<string, Indicator>;
	breakdowns: ReadonlyMap<string, Breakdown>;
	/** under `breakdown/category` */
	categories: ReadonlyMap<string, Category>;
	areas: ReadonlyMap<string, Area>;
	/** codes of areas by name, with and without 都, 府 and 県, and by code */
	areaCodes: ReadonlyMap<string, string>;
}

/** Puts the tables of a package in order for looking up. */
export function vocabularyOf(tables: {
	indicators: readonly Indicator[];
	breakdowns: readonly Breakdown[];
	categories: readonly Category[];
	areas: readonly Area[];
}): Vocabulary {
	return {
		indicators: new Map(tables.indicators.map((item) => [item.id, item])),
		breakdowns: new Map(tables.breakdowns.map((item) => [item.id, item])),
		categories: new Map(tables.categories.map((item) => [`${item.breakdown}/${item.id}`, item])),
		areas: new Map(tables.areas.map((item) => [item.id, item])),
		areaCodes: new Map(tables.areas.flatMap((area) => namesOf(area).map((name) => [name, area.id])))
	};
}

const nationNames = ['全国', '全国計', '全国総数', '総数', '合計', '計', '全国合計', '日本'];

/** Municipal codes of six digits and their five-digit form begin with that of the prefecture. */
function namesOf({ id, nameJa, nameEn }: Area): string[] {
	const codes = [id, String(Number(id)), `${id}000`, String(Number(id) * 1000)];
	if (id === '00') return [...nationNames, nameEn, '00', '00000'];
	const names = [nameJa, nameJa.replace(/[都府県]$/, ''), nameEn, nameEn.toLowerCase(), ...codes];
	return id === '13' ? [...names, '警視庁'] : [...names, `${nameJa}警`, `${nameJa}警察`];
}

/** Gives what a package knows by name. */
export function packageVocabulary(
	data: Pick<DataPackage, 'indicators' | 'breakdowns' | 'categories' | 'areas'>
): Vocabulary {
	const items = <T>(rows: readonly { item: T }[]): T[] => rows.map(({ item }) => item);
	return vocabularyOf({
		indicators: items(data.indicators),
		breakdowns: items(data.breakdowns),
		categories: items(data.categories),
		areas: items(data.areas)
	});
}
