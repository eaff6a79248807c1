import { appendFileSync } from 'node:fs';
import { join } from 'node:path';

/** How large a generated plan is. */
export interface LargePlan {
	id: string;
	measures: number;
	years: number;
}

const pillars = 10;

/**
 * Adds a plan with fictitious measures to a copy of a package: ten pillars, two bodies a measure, an
 * activity in two of three years, a linked indicator for every fourth measure. For measuring only.
 */
export function addLargePlan(dir: string, { id, measures, years }: LargePlan): void {
	const add = (file: string, rows: (string | number)[][]): void =>
		appendFileSync(
			join(dir, 'plans', file),
			rows.map((row) => `${row.map(String).join(',')}\n`).join('')
		);
	const source = 'mcaac-2022-trafficking-action-plan';
	const first = 2009;
	add('plans.csv', [
		[
			...[id, 'plan', '大きな計画', 'A large plan', '大きな計画', 'A large plan', '2009-01-01'],
			...['mcaac', '2009-01-01', `${first + years - 1}-12-31`, 'stated', 'CY', '', source],
			...['', '', '', '', '', 'trafficking', 9000]
		]
	]);
	const codes = Array.from({ length: measures }, (_, i) => ({
		pillar: String((i % pillars) + 1),
		code: `${(i % pillars) + 1}-${Math.floor(i / pillars) + 1}`,
		i
	}));
	const heads = Array.from({ length: pillars }, (_, i) => [
		...[id, i + 1, '', 'pillar', i + 1, `柱${i + 1}`, `Pillar ${i + 1}`, 'ja', '', '', source],
		...['', (i + 1) * 100_000]
	]);
	add('measures.csv', [
		...heads,
		...codes.map(({ pillar, code, i }) => [
			...[
				id,
				code,
				pillar,
				'measure',
				code,
				`施策の推進に関する取組${i}`,
				`Promotion of effort ${i}`
			],
			...['ja', '施策の要旨', 'What the measure is about', source, `p.${i}`],
			Number(pillar) * 100_000 + i + 1
		])
	]);
	add(
		'measure-organisations.csv',
		codes.flatMap(({ code }) => [
			[id, code, 'npa', 'named', '警察庁', '', 10],
			[id, code, 'moj', 'named', '法務省', '', 20]
		])
	);
	const activities = codes.flatMap(({ code, i }) =>
		Array.from({ length: years }, (_, y) => ({ code, i, y })).filter(({ y }) => (i + y) % 3 !== 0)
	);
	add(
		'activities.csv',
		activities.map(({ code, i, y }) => [
			...[`${id}-${i}-${y}`, id, code, 'stated', first + y, '実施した。', 'Carried out.'],
			...(i % 2 === 0 ? [i + y, '', '回'] : ['', '', '']),
			...[source, `p.${i}`, '', '', '', '', '']
		])
	);
	add(
		'activity-organisations.csv',
		activities.map(({ i, y }) => [`${id}-${i}-${y}`, 'npa', ''])
	);
	add(
		'measure-indicators.csv',
		codes
			.filter(({ i }) => i % 4 === 0)
			.map(({ code }) => [id, code, 'trafficking-victims-police', 'context', '関係', 'Related'])
	);
}
