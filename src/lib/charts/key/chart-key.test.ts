import { describe, expect, it } from 'vitest';
import { annual, dossier, observation, source } from '../../../../tests/support/dossier.ts';
import { lineSeries } from '../line/line-series.ts';
import { defaultSpec } from '../spec/chart-spec.ts';
import { chartKey } from './chart-key.ts';

const spec = defaultSpec({ indicator: 'cases', isRank: false, kinds: ['year'], breakdowns: [] });
const texts = (data: ReturnType<typeof dossier>) =>
	chartKey(lineSeries(data, spec), 'ja').map((e) => e.text);

describe('chartKey', () => {
	it('explains one sign where all values are the issuing body’s', () => {
		expect(texts(dossier({ observations: annual(2010, [1, 2, 3]) }))).toEqual(['公表機関の資料']);
	});
	it('explains relays, provisional and computed values and holes only where they are in use', () => {
		const data = dossier({
			observations: [
				...annual(2010, [1, null, 3]),
				observation(9, '2013', 4, { source: 'press', status: 'P' }),
				observation(10, '2014', 4, { derivation: '5-1' })
			],
			sources: [source(), source({ id: 'press', kind: 'press' })]
		});
		expect(texts(data)).toEqual([
			'公表機関の資料',
			'報道等による',
			'暫定値（白抜き）',
			'公表値からの計算値（下線）',
			'資料未収集の期間'
		]);
	});
});
