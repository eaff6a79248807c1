import type { Dossier } from '#lib/domain/dossier.ts';
import type { ChartSpec } from '#lib/charts/spec/chart-spec.ts';
import { breakOn, parted } from './parted.ts';

/** What a chart of parts is drawn of: data, and what its spec says beside form and breakdown. */
export interface PartCase {
	data: Dossier;
	spec?: Partial<ChartSpec>;
}

const names = {
	production: ['製造', 'Production'],
	display: ['提供・公然陳列', 'Provision or public display'],
	possession: ['所持等', 'Possession and similar acts'],
	other: ['その他', 'Other']
} as const;
const long = {
	a: [
		'インターネット異性紹介事業を利用して児童を性交等の相手方となるように誘引する行為',
		'Solicitation of a child through a dating website, intercourse-related'
	],
	b: [
		'青少年保護育成条例（みだらな性行為等の禁止）違反',
		'Youth protection ordinances (indecent acts)'
	],
	c: ['児童福祉法（淫行させる行為）違反', 'Child Welfare Act (causing obscene acts)'],
	d: ['児童買春', 'Child prostitution'],
	e: ['児童買春周旋・勧誘', 'Brokering and soliciting child prostitution'],
	f: ['出会い系サイト規制法違反', 'Dating Website Regulation Act']
} as const;

const plain = parted({
	names,
	parts: {
		production: [680, 752, { value: 810, qualifier: 'about', source: 'press' }, 845],
		display: [412, 398, 380, { value: 377, source: 'relay', status: 'P' }],
		possession: [21, 44, 44, { value: 44, derivation: '80-36' }],
		other: [9, 12, 11, 44]
	},
	totals: [1122, 1206, 1245, 1310]
});

const holed = parted({
	names,
	parts: {
		production: [680, 752, null, 845],
		display: [412, null, null, 377],
		possession: [null, 44, 44, 44],
		other: [9, 12, 11, null]
	}
});

/** Data of every kind that charts of parts must hold to. */
export const partCases: Readonly<Record<string, PartCase>> = {
	plain: { data: plain },
	gap: { data: holed, spec: { bridge: true } },
	'one-point': { data: parted({ names, parts: { production: [680], display: [null] } }) },
	zeros: { data: parted({ names, parts: { production: [0, 0], display: [0, 0] } }) },
	negative: { data: plain, spec: { show: 'change' } },
	index: { data: plain, spec: { show: 'index', base: 2016 } },
	log: { data: plain, spec: { scale: 'log' } },
	'long-labels': {
		data: parted({
			names: long,
			parts: {
				a: [118, 124],
				b: [1406, 1447],
				c: [122, 119],
				d: [1398, 1201],
				e: [131, 90],
				f: [120, 8]
			}
		})
	},
	'broken-all': {
		data: parted(
			{ names, parts: { production: [680, 752, 810], display: [412, 398, 380] } },
			{ breaks: [breakOn('2016-07'), breakOn('2017', { force: 'caution' })] }
		)
	},
	'broken-one': {
		data: parted(
			{
				names,
				parts: { production: [680, 752, 810], display: [412, null, 380], possession: [40, 90, 95] }
			},
			{ breaks: [breakOn('2016-07', { breakdown: 'kind', category: 'possession' })] }
		)
	}
};
