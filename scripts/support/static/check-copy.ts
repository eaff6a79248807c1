import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { answersItself, fileOf, plainAddress } from './copied-address.ts';
import type { SiteCopy } from './copy-site.ts';
import { idsOf, linksOf } from './page-links.ts';

/** A link of a copy that leads nowhere. */
export interface DeadLink {
	file: string;
	address: string;
	anchor: string;
}

/** Links without a file, and links whose file has no such place: these open at its top. */
export interface CopyFaults {
	dead: DeadLink[];
	lost: DeadLink[];
}

/** Follows every link of every page of a copy, to its file and to its place in the page. */
export async function checkCopy(out: string, { files }: SiteCopy): Promise<CopyFaults> {
	const pages = [...files.values()].filter(({ isPage }) => isPage);
	const held = new Set([...files.values()].map(({ file }) => file));
	const ids = new Map<string, Set<string>>();
	const wanted: DeadLink[] = [];
	const dead: DeadLink[] = [];
	for (const { file } of pages) {
		const html = await readFile(join(out, file), 'utf8');
		ids.set(file, idsOf(html));
		for (const { address, anchor } of linksOf(html, `/${file}`, 'http://copy')) {
			const target = targetOf(address, held);
			if (target === null) dead.push({ file, address, anchor });
			else if (anchor !== '' && target.endsWith('.html'))
				wanted.push({ file: target, address: `/${file}`, anchor });
		}
	}
	const lost = wanted.filter(({ file, anchor }) => ids.get(file)?.has(anchor) === false);
	return {
		dead,
		lost: lost.map(({ file, address, anchor }) => ({ file: address, address: file, anchor }))
	};
}

function targetOf(address: string, held: ReadonlySet<string>): string | null {
	if (address.startsWith('/_copy/')) return address;
	const { pathname } = new URL(address, 'http://copy');
	const plain = plainAddress(address);
	const own = answersItself(plainAddress(pathname)) || !address.includes('?') ? pathname : address;
	const names = [fileOf(own, true), fileOf(own, false)];
	return (
		names.find((name) => held.has(name)) ??
		(held.has(fileOf(plain, true)) ? fileOf(plain, true) : null)
	);
}
