import { expect, it } from 'vitest';
import { dossier, observation, source } from '../../../../tests/support/dossier.ts';
import { defaultSpec } from '../spec/chart-spec.ts';
import { describeLine } from './describe-line.ts';
import { lineSeries } from './line-series.ts';

const spec = defaultSpec({ indicator: 'cases', isRank: false, kinds: ['year'], breakdowns: [] });
const press = source({ id: 'kyodo-2023', kind: 'press' });
const paper = source({ id: 'white-paper-2022', kind: 'official-relay' });
const held = [
	observation(1, '2020', 95),
	observation(2, '2021', 120, { source: 'white-paper-2022' }),
	observation(3, '2022', 80, { source: 'kyodo-2023' })
];
const series = (observations: typeof held) =>
	lineSeries(dossier({ observations, sources: [source(), paper, press] }), spec);

it('names who reports a value that the issuing body’s own text does not carry', () => {
	expect(describeLine(series(held), 'ja')).toBe(
		'令和2年（2020年）の95件から令和4年（2022年）の80件（報道等による）まで、3時点の値がある。' +
			'最大は令和3年（2021年）の120件（他の公的機関による引用）、' +
			'最小は令和4年（2022年）の80件（報道等による）。最初から最後までの増減は−15.8％。' +
			'最新の値は前年比−33.3％。値のうち2時点は公表機関以外の資料による。'
	);
	expect(describeLine(series(held), 'en')).toContain(
		'to 80 (reported by press or others only) in 2022'
	);
});

it('names it of a lone value too', () => {
	expect(describeLine(series(held.slice(2)), 'ja')).toBe(
		'値は令和4年（2022年）の80件（報道等による）だけである。'
	);
});

it('names it once where all values have the same, and counts one in English', () => {
	const all = held.map((one) => ({ ...one, source: 'kyodo-2023' }));
	expect(describeLine(series(all.slice(0, 2)), 'ja')).toBe(
		'令和2年（2020年）の95件から令和3年（2021年）の120件まで、2時点の値がある。' +
			'最初から最後までの増減は+26.3％。値はすべて報道等による。'
	);
	const one = held.map((item, i) => ({ ...item, status: i === 0 ? ('P' as const) : item.status }));
	expect(describeLine(series(one), 'en')).toContain('One value is provisional.');
});
