import { Resvg } from '@resvg/resvg-js';
import { fontFiles, printFamily } from '#lib/figures/font/font-files.ts';
import { startSite } from '../../tests/support/site-server.ts';
import { median } from '../support/measure.ts';
import { askOften } from './ask-often.ts';
import { inTurns } from './in-turns.ts';
import type { BenchRow } from './row.ts';

const subject = 'of=/indicators/child-pornography-cases';
const parallel = 50;
const pages = [
	'/',
	'/indicators',
	'/indicators/child-pornography-cases',
	'/plans/trafficking-2022'
];

/**
 * One figure in each format against resvg alone on its SVG, each asked anew; then 50 exports at once
 * while pages are asked for: their slowest twentieth.
 */
export async function benchFigures(dataDir: string): Promise<BenchRow[]> {
	const site = await startSite(dataDir);
	try {
		let fresh = 0;
		/** an answer is kept by its address, so each is asked with a title of its own */
		const ask = async (file: string): Promise<Uint8Array> => {
			fresh += 1;
			const answer = await fetch(`${site.url}/figures/${file}&${subject}&title=${fresh}`);
			if (answer.status !== 200) throw new Error(`${answer.status} for ${file}`);
			return new Uint8Array(await answer.arrayBuffer());
		};
		const svg = new TextDecoder().decode(await ask('file.svg?x='));
		const alone = (): Promise<unknown> => Promise.resolve(rasterise(svg));
		const formats = {
			'SVG of a figure': 'file.svg?x=',
			'PDF of a figure': 'file.pdf?x=',
			'PNG of a figure, 300 dpi': 'file.png?dpi=300',
			'XLSX of a figure': 'file.xlsx?x=',
			'PPTX of a figure': 'file.pptx?x='
		};
		const rows: BenchRow[] = [];
		for (const [what, file] of Object.entries(formats)) {
			await ask(file);
			rows.push({
				what,
				...(await inTurns(() => ask(file), alone)),
				against: 'resvg alone on the SVG, 300 dpi'
			});
		}
		return [...rows, await beside(site.url, ask)];
	} finally {
		await site.stop();
	}
}

function rasterise(svg: string): Uint8Array {
	const dotsPerMillimetre = 300 / 25.4;
	const width = Math.round(160 * dotsPerMillimetre);
	const drawing = new Resvg(svg, {
		fitTo: { mode: 'width', value: width },
		font: {
			fontFiles: Object.values(fontFiles),
			loadSystemFonts: false,
			defaultFontFamily: printFamily
		}
	});
	return drawing.render().asPng();
}

async function beside(url: string, ask: (file: string) => Promise<unknown>): Promise<BenchRow> {
	const asked = pages.map((page) => ({ url: url + page, status: 200 }));
	const alone = await askOften(asked, { connections: 4, seconds: 5 });
	const formats = ['file.png?dpi=300', 'file.pdf?x=', 'file.xlsx?x=', 'file.pptx?x='];
	const begun = performance.now();
	const exports = Promise.all(
		Array.from({ length: parallel }, (_, i) => ask(formats[i % formats.length] ?? ''))
	).then(() => performance.now() - begun);
	const { taken, faults } = await askOften(asked, { connections: 4, seconds: 10 });
	const whole = await exports;
	const slowest = (all: number[]): number =>
		[...all].sort((a, b) => a - b)[Math.floor(all.length * 0.95)] ?? 0;
	console.log(
		`${parallel} exports at once: all answered after ${(whole / 1000).toFixed(1)} s;` +
			` pages meanwhile: ${taken.length} answers, ${faults.size} kinds of fault,` +
			` median ${median(taken).toFixed(0)} ms, p95 ${slowest(taken).toFixed(0)} ms`
	);
	return {
		what: 'p95 of pages beside 50 exports',
		ours: slowest(taken),
		baseline: slowest(alone.taken),
		against: 'p95 of the same pages alone'
	};
}
