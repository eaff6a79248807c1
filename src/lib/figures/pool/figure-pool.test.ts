import { afterAll, describe, expect, it } from 'vitest';
import { figurePdf } from '../pdf/figure-pdf.ts';
import { figurePng } from '../png/figure-png.ts';
import { createFigurePool } from './figure-pool.ts';
import type { Job } from './jobs.ts';
import { PoolFullError } from './places.ts';

const svg = (text: string) =>
	`<svg xmlns="http://www.w3.org/2000/svg" width="78mm" height="20mm" viewBox="0 0 368.5 94.5"><text x="9" y="30">${text}</text></svg>`;
const png = { dpi: 150, spec: '{}' } as const;
const pdf = {
	title: '図',
	subject: '件',
	language: 'ja',
	colour: 'k',
	alt: '図',
	createdOn: new Date(0)
} as const;
const pool = createFigurePool({ workers: 1, waiting: 3 });
afterAll(pool.close);

describe('a pool of workers', () => {
	it('writes what the writers write', async () => {
		const jobs: Job[] = [
			{ format: 'png', svg: svg('児童'), options: png },
			{ format: 'pdf', svg: svg('児童'), options: pdf },
			{ format: 'outline', svg: svg('児童') }
		];
		const [picture, document, outlined] = await Promise.all(jobs.map((job) => pool.convert(job)));
		expect(picture).toEqual(figurePng(svg('児童'), png));
		expect(document).toEqual(await figurePdf(svg('児童'), pdf));
		expect(new TextDecoder().decode(outlined)).toMatch(/^<svg [\s\S]*<path/);
	});
	it('gives the errors of the writers, and goes on', async () => {
		const broken = pool.convert({ format: 'outline', svg: '<html/>' });
		await expect(broken).rejects.toThrow(new Error('the figure is no SVG: it has no <svg>'));
		await expect(pool.convert({ format: 'outline', svg: svg('a') })).resolves.toBeTruthy();
	});
	it('refuses more than may wait, and lets those that wait be called off', async () => {
		const job: Job = { format: 'png', svg: svg('a'), options: png };
		const gone = new AbortController();
		const running = pool.convert(job);
		const waiting = [pool.convert(job), pool.convert(job, gone.signal), pool.convert(job)];
		await expect(pool.convert(job)).rejects.toThrow(PoolFullError);
		gone.abort();
		const ends = await Promise.allSettled([running, ...waiting]);
		expect(ends.map(({ status }) => status)).toEqual([
			'fulfilled',
			'fulfilled',
			'rejected',
			'fulfilled'
		]);
	});
});
