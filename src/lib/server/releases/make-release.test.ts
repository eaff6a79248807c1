import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
	addRowLike,
	copyPackage,
	setCells,
	smallPackage,
	spoilFile
} from '../../../../tests/support/spoil-package.ts';
import { packageVersion } from '../package-files.ts';
import { makeRelease, type ReleaseOrder, type ReleaseResult } from './make-release.ts';
import { readReleases } from './release-folder.ts';

const example = 'observations/example.csv';
const victims2016 = 'observations:example-victims,00,2016,,,agency-2017';

function order(given: Partial<ReleaseOrder> = {}): ReleaseOrder {
	return { note: '更新', noteEn: '', date: '2024-06-01', reasons: new Map(), ...given };
}

async function released(): Promise<string> {
	const dir = copyPackage(smallPackage);
	expect(await makeRelease(dir, order())).toMatchObject({ outcome: 'released' });
	return dir;
}

/** What a release says in short: its version, and each change with its values. */
function short(result: ReleaseResult): unknown {
	if (result.outcome !== 'released') return result.outcome;
	const { release, changes } = result;
	return [
		release.version,
		...changes.map((c) => [c.kind, c.table, c.before, c.after, c.topics.join()])
	];
}

describe('makeRelease', () => {
	it('starts with 1.0.0, without a list of what is all new, and says what it holds', async () => {
		const dir = await released();
		const [first] = readReleases(dir);
		expect(first?.changes).toEqual([]);
		expect(first?.release).toMatchObject({
			version: '1.0.0',
			date: '2024-06-01',
			note: '更新',
			dataVersion: packageVersion(dir),
			counts: { indicators: 2, values: 18, documents: 6, plans: 0, measures: 0, activities: 0 }
		});
		expect(readdirSync(join(dir, 'releases'))).toEqual(['1.0.0']);
	});

	it('writes nothing where nothing changed, and does not change the data version', async () => {
		const dir = copyPackage(smallPackage);
		const before = packageVersion(dir);
		await makeRelease(dir, order());
		expect(packageVersion(dir)).toBe(before);
		expect(await makeRelease(dir, order())).toEqual({ outcome: 'unchanged', version: '1.0.0' });
		expect(readdirSync(join(dir, 'releases'))).toEqual(['1.0.0']);
	});

	it('takes no other way of writing a number, and no other order of rows, for a change', async () => {
		const dir = await released();
		spoilFile(dir, example, setCells(8, { value: '112.0' }));
		spoilFile(dir, example, (text) => {
			const [head = '', ...rows] = text.trimEnd().split('\n');
			return `${[head, ...rows.reverse()].join('\n')}\n`;
		});
		expect(await makeRelease(dir, order())).toMatchObject({ outcome: 'unchanged' });
	});

	it('makes a patch of words', async () => {
		const dir = await released();
		spoilFile(dir, 'indicators.csv', setCells(2, { title_en: 'Other words' }));
		expect(short(await makeRelease(dir, order()))).toEqual([
			'1.0.1',
			['reworded', 'indicators', 'title_en: Fictitious victims', 'title_en: Other words', 'example']
		]);
	});

	it('lists a correction by its publisher as revised, with what it replaces', async () => {
		const dir = await released();
		spoilFile(
			dir,
			example,
			addRowLike(8, { value: '115', source: 'agency-2020', quote: '被害者数は115人' })
		);
		const result = await makeRelease(dir, order());
		expect(short(result)).toEqual(['1.1.0', ['revised', 'observations', '112', '115', 'example']]);
		expect(result).toMatchObject({
			changes: [{ beforeSource: 'agency-2017', afterSource: 'agency-2020' }]
		});
	});

	it('lists a value that becomes no current one as added', async () => {
		const dir = await released();
		spoilFile(
			dir,
			example,
			addRowLike(8, { value: '111', source: 'weekly-2020', quote: '被害者数は111人' })
		);
		expect(short(await makeRelease(dir, order()))).toEqual([
			'1.1.0',
			['added', 'observations', '', '111', 'example']
		]);
	});

	it('takes a mended value only with a reason, and lists it with that', async () => {
		const dir = await released();
		spoilFile(dir, example, setCells(18, { value: '30', quote: '東京都 30人' }));
		const key = 'observations:example-victims,13,2019,,,agency-2020';
		expect(await makeRelease(dir, order())).toMatchObject({
			outcome: 'unexplained',
			missing: [key],
			unknown: []
		});
		expect(readdirSync(join(dir, 'releases'))).toEqual(['1.0.0']);
		const reasons = new Map([[key, '転記の誤り']]);
		const result = await makeRelease(dir, order({ reasons }));
		expect(short(result)).toEqual(['1.1.0', ['mended', 'observations', '31', '30', 'example']]);
		expect(readReleases(dir).at(-1)?.changes[0]?.reason).toBe('転記の誤り');
	});

	it('refuses a reason that fits no changed row', async () => {
		const dir = await released();
		spoilFile(dir, 'indicators.csv', setCells(2, { title_en: 'Other words' }));
		const reasons = new Map([[victims2016, '転記の誤り']]);
		expect(await makeRelease(dir, order({ reasons }))).toMatchObject({
			outcome: 'unexplained',
			unknown: [victims2016]
		});
	});

	it('makes a major version where something is gone, and keeps the last snapshot only', async () => {
		const dir = await released();
		spoilFile(dir, example, (text) => text.split('\n').slice(0, -2).join('\n') + '\n');
		expect(short(await makeRelease(dir, order()))).toEqual([
			'2.0.0',
			['removed', 'observations', '13 slip', '', 'example']
		]);
		expect(existsSync(join(dir, 'releases/1.0.0/snapshot.jsonl'))).toBe(false);
		expect(readFileSync(join(dir, 'releases/2.0.0/snapshot.jsonl'), 'utf8')).toMatch(/^\{"table"/);
		expect(await makeRelease(dir, order())).toEqual({ outcome: 'unchanged', version: '2.0.0' });
	});

	it('refuses faulty data, and a day before that of the last release', async () => {
		const dir = await released();
		spoilFile(dir, example, setCells(8, { source: 'nobody' }));
		expect(await makeRelease(dir, order())).toMatchObject({ outcome: 'faulty' });
		spoilFile(dir, example, setCells(8, { source: 'agency-2017', note: '注' }));
		await expect(makeRelease(dir, order({ date: '2024-05-31' }))).rejects.toThrow(
			'release 1.0.0 is of 2024-06-01'
		);
	});

	it('names file and place of a release that somebody spoilt', async () => {
		const dir = await released();
		spoilFile(dir, 'releases/1.0.0/release.json', (text) => text.replace('2024-06-01', 'June'));
		expect(() => readReleases(dir)).toThrow(
			'releases/1.0.0/release.json, “date”: expected a day YYYY-MM-DD'
		);
	});
});
