import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { mostFigures, type FigureSet } from '#lib/figures/set/figure-set.ts';
import { readFigureSet } from '#lib/figures/set/read-figure-set.ts';
import type { SetManifest } from '#lib/figures/set/set-manifest.ts';
import { directoryFiles } from '#lib/server/package-files.ts';
import { startSite } from '../../tests/support/site-server.ts';
import { askSite } from '../support/figures/ask-site.ts';
import { writeSet } from '../support/figures/write-set.ts';
import { peakMegabytes } from '../support/peak-memory.ts';
import type { BenchRow } from './row.ts';

const formats = ['svg', 'pdf', 'png', 'xlsx'] as const;
const many = 100;
const names = { id: 'many', title_ja: '図表', title_en: 'Figures', language: 'ja' };

/**
 * The set of the annual report in four formats, and 100 figures in the same, each by a server of its own
 * with as many workers as cores: time, and the peak memory of the server with its workers, which are
 * threads of it. The command beside it only hands bytes on.
 */
export async function benchFigureSets(dataDir: string): Promise<BenchRow[]> {
	const report = parse(await readFile(join(dataDir, 'figures/annual-report.json'), 'utf8'));
	const dir = await mkdtemp(join(tmpdir(), 'mimamori-figures-'));
	try {
		const generated = await manyFigures(dataDir);
		const own = await measure(dataDir, report, join(dir, 'report'));
		const large = await measure(dataDir, generated, join(dir, 'many'));
		const shares = `${(large.memory / own.memory).toFixed(2)} times the memory`;
		return [
			{
				what: `${report.figures.length} figures of the report, ${formats.join(' ')}`,
				...own,
				baseline: own.ours,
				against: 'itself'
			},
			{
				what: `${many} figures, ${formats.join(' ')}`,
				...large,
				baseline: (own.ours / report.figures.length) * many,
				against: `as many at the pace of the report; ${shares}`
			}
		];
	} finally {
		await rm(dir, { recursive: true, force: true });
	}
}

async function measure(
	dataDir: string,
	set: FigureSet,
	dir: string
): Promise<{ ours: number; memory: number }> {
	const workers = availableParallelism();
	const site = await startSite(dataDir, { MIMAMORI_FIGURE_WORKERS: String(workers) });
	try {
		const begun = performance.now();
		const told = await writeSet({ set, formats, site: site.url, dir, workers });
		const missing = told.filter((one) => one.missing !== null);
		if (missing.length > 0) throw new Error(`no data for ${missing.length} figures`);
		return { ours: performance.now() - begun, memory: peakMegabytes(site.pid) };
	} finally {
		await site.stop();
	}
}

/** Charts, and every fifth time a table, of indicators that have something to show, in turn. */
async function manyFigures(dataDir: string): Promise<FigureSet> {
	const bytes = directoryFiles(dataDir).get('indicators.csv');
	const { data } = Papa.parse<{ id: string }>(new TextDecoder().decode(bytes), {
		header: true,
		skipEmptyLines: true
	});
	const asked = data.slice(0, mostFigures).map(({ id }, i) => ({
		of: `/indicators/${id}`,
		view: i % 5 === 4 ? 'table' : 'chart',
		number: `図${i + 1}`
	}));
	const site = await startSite(dataDir);
	try {
		const set = (figures: readonly object[]): string => JSON.stringify({ ...names, figures });
		const manifest = await askSite(`${site.url}/figures/basket/figures.json`, set(asked));
		const { figures } = JSON.parse(new TextDecoder().decode(manifest)) as SetManifest;
		const shown = asked.filter((_, i) => figures[i]?.missing === null).slice(0, many);
		if (shown.length < many) throw new Error(`only ${shown.length} indicators have values`);
		return parse(set(shown));
	} finally {
		await site.stop();
	}
}

function parse(text: string): FigureSet {
	const { set, issues } = readFigureSet(text);
	if (!set) throw new Error(`a set that cannot be read: ${JSON.stringify(issues[0])}`);
	return set;
}
