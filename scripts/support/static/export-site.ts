import { copyFile, cp, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Presets, SingleBar } from 'cli-progress';
import { UsageError } from '#lib/server/config.ts';
import { checkCopy } from './check-copy.ts';
import { addressOf } from './copied-address.ts';
import { copySite, type SiteCopy } from './copy-site.ts';

/** Stands in every copy, and tells it from a folder of somebody else's. */
const list = '_copy/addresses.json';
const notFound = '/this-page-does-not-exist';

/**
 * Makes a copy of a running site in a folder: under a temporary name, every link followed, then put in
 * place. Tells what it did and what is wrong; a copy with faults is not put in place.
 *
 * @returns whether the copy stands
 * @throws UsageError where the folder holds something else
 */
export async function exportSite(asked: {
	site: string;
	origin: string;
	out: string;
}): Promise<boolean> {
	const { out } = asked;
	if (existsSync(out) && (await readdir(out)).length > 0 && !existsSync(join(out, list)))
		throw new UsageError(`${out} holds something else than a copy of the site`);
	const temporary = `${out}.${process.pid}.tmp`;
	try {
		const copy = await write(temporary, asked);
		const { dead, lost } = await checkCopy(temporary, copy);
		const faults = [
			...copy.broken.map(
				({ address, from, status }) => `${status} for ${address}, linked from ${from}`
			),
			...dead.map(
				({ file, address, anchor }) => `${file}: nothing at ${address}${anchor && `#${anchor}`}`
			)
		];
		for (const fault of faults.slice(0, 50)) console.error(fault);
		for (const { file, address, anchor } of lost.slice(0, 50))
			console.error(`${file}: ${address} has no place #${anchor}, and opens at its top`);
		const pages = [...copy.files.values()].filter(({ isPage }) => isPage).length;
		const megabytes = Math.round(copy.bytes / 1e6);
		console.log(
			`${pages} pages and ${copy.files.size - pages} files, ${megabytes} MB; faults: ${faults.length}; places not found: ${lost.length}`
		);
		if (faults.length > 0) return false;
		await rm(out, { recursive: true, force: true });
		await rename(temporary, out);
		return true;
	} finally {
		await rm(temporary, { recursive: true, force: true });
	}
}

async function write(out: string, asked: { site: string; origin: string }): Promise<SiteCopy> {
	await mkdir(join(out, '_copy'), { recursive: true });
	const bar = process.stderr.isTTY
		? new SingleBar({ format: 'copy {bar} {value}/{total}', hideCursor: true }, Presets.rect)
		: null;
	bar?.start(1, 0);
	const copy = await copySite({
		...asked,
		out,
		width: availableParallelism() + 1,
		onProgress: (done, known) => {
			bar?.setTotal(known);
			bar?.update(done);
		}
	});
	bar?.stop();
	const pages = [...copy.files].filter(([, { isPage }]) => isPage);
	const addresses = Object.fromEntries(
		pages.map(([address, { file }]) => [address, addressOf(file)])
	);
	await writeFile(join(out, list), JSON.stringify(addresses));
	await copyFile(new URL('./filters.js', import.meta.url), join(out, '_copy', 'filters.js'));
	// what scripts ask for later is linked from no page; packed twins are for the site's own server
	await cp('build/client', out, { recursive: true, filter: (path) => !isPackedTwin(path) });
	const missing = await fetch(asked.site + notFound);
	await writeFile(join(out, '404.html'), await missing.text());
	return copy;
}

/** Whether a file is one beside it packed; what stands packed alone is unpacked by the page that asks for it. */
function isPackedTwin(path: string): boolean {
	return /\.(br|gz)$/.test(path) && existsSync(path.slice(0, -3));
}
