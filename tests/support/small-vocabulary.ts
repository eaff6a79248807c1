import type { Breakdown, Category, Indicator } from '#lib/domain/indicator.ts';
import { vocabularyOf } from '#lib/ingest/tables/read/vocabulary.ts';

const indicator = (id: string, titleJa: string, unit: string): Indicator =>
	({ id, titleJa, titleEn: id, unit, sort: 0 }) as Indicator;
const category = (breakdown: string, id: string, labelJa: string): Category =>
	({ breakdown, id, labelJa, labelEn: id }) as Category;

/** A few indicators, categories and prefectures, for tests of heads. */
export const smallVocabulary = vocabularyOf({
	indicators: [
		indicator('cp-cases', '児童ポルノ事犯の検挙件数', '件'),
		indicator('cp-persons', '児童ポルノ事犯の検挙人員', '人'),
		indicator('prostitution-cases', '児童買春事犯の検挙件数', '件'),
		indicator('bullying', 'いじめの認知件数', '件')
	],
	breakdowns: [
		{ id: 'sex', titleJa: '性別' } as Breakdown,
		{ id: 'school', titleJa: '学校段階' } as Breakdown
	],
	categories: [
		category('sex', 'female', '女性'),
		category('sex', 'male', '男性'),
		category('school', 'elementary', '小学生'),
		category('school.sex', 'elementary.female', '小学生女子'),
		category('age', '20-29', '20〜29歳'),
		category('abuse-type', 'neglect', 'ネグレクト（保護の怠慢・拒否）')
	],
	areas: [
		{ id: '00', nameJa: '全国', nameEn: 'Japan' },
		{ id: '01', nameJa: '北海道', nameEn: 'Hokkaido' },
		{ id: '13', nameJa: '東京都', nameEn: 'Tokyo' }
	]
});
