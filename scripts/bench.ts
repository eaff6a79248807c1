import { parseArgs } from 'node:util';
import { readConfig, UsageError } from '#lib/server/config.ts';
import { benchArrow } from './bench/arrow.ts';
import { benchBuild } from './bench/build.ts';
import { benchCut } from './bench/cut.ts';
import { benchFigureSets } from './bench/figure-sets.ts';
import { benchFigures } from './bench/figures.ts';
import { benchImport } from './bench/import.ts';
import { benchLoad } from './bench/load.ts';
import { benchMatrix } from './bench/matrix.ts';
import { benchMillion } from './bench/million.ts';
import { benchPages } from './bench/pages.ts';
import { benchQuestions } from './bench/questions.ts';
import { benchRedraw } from './bench/redraw.ts';
import { benchServed } from './bench/served.ts';
import type { BenchRow } from './bench/row.ts';
import { ensureSite } from './support/ensure-site.ts';
import { ensureWarehouse } from './support/ensure-warehouse.ts';
import { run } from './support/run.ts';

/** Every measurement by the name that `--only` takes; those that ask a running site need it built. */
const measurements: Record<
	string,
	{ measure: (dataDir: string) => Promise<BenchRow[]>; needsSite: boolean }
> = {
	build: { measure: benchBuild, needsSite: false },
	import: { measure: benchImport, needsSite: false },
	cut: { measure: benchCut, needsSite: false },
	million: { measure: benchMillion, needsSite: false },
	questions: { measure: benchQuestions, needsSite: false },
	arrow: { measure: benchArrow, needsSite: false },
	pages: { measure: benchPages, needsSite: true },
	served: { measure: benchServed, needsSite: true },
	load: { measure: benchLoad, needsSite: true },
	figures: {
		measure: async (dataDir) => [
			...(await benchFigures(dataDir)),
			...(await benchFigureSets(dataDir))
		],
		needsSite: true
	},
	redraw: { measure: benchRedraw, needsSite: true },
	matrix: { measure: benchMatrix, needsSite: true }
};

/** Speed as ratios within one run: a slow machine slows both sides. */
await run(async () => {
	const { dataDir, names } = readOptions(process.argv.slice(2));
	if (!(await ensureWarehouse(dataDir))) return 1;
	const chosen = names.flatMap((name) => measurements[name] ?? []);
	if (chosen.some(({ needsSite }) => needsSite)) ensureSite();
	const rows: BenchRow[] = [];
	let failed = 0;
	for (const { measure } of chosen)
		try {
			rows.push(...(await measure(dataDir)));
		} catch (error) {
			// the others have taken long and are told all the same
			console.error(error);
			failed += 1;
		}
	console.table(rows.map(tell));
	return failed === 0 ? 0 : 1;
});

function tell({ what, ours, baseline, against, memory }: BenchRow): Record<string, string> {
	return {
		what,
		'ours ms': ours.toFixed(2),
		'baseline ms': baseline.toFixed(2),
		ratio: (ours / baseline).toFixed(2),
		'peak MB': memory?.toFixed(0) ?? '',
		against
	};
}

function readOptions(args: string[]): { dataDir: string; names: string[] } {
	const known = Object.keys(measurements);
	const usage = `usage: npm run bench -- [--only ${known.join('|')}]… [--data DIR]`;
	try {
		const { values } = parseArgs({
			args,
			options: { only: { type: 'string', multiple: true }, data: { type: 'string' } }
		});
		const names = values.only ?? known;
		const stranger = names.find((name) => !known.includes(name));
		if (stranger !== undefined) throw new Error(`no measurement "${stranger}"`);
		const data = values.data === undefined ? [] : ['--data', values.data];
		return { dataDir: readConfig(data, process.env).dataDir, names };
	} catch (error) {
		throw new UsageError(`${(error as Error).message}\n${usage}`, { cause: error });
	}
}
