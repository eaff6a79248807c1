import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { addressOf, answersItself, fileOf, plainAddress } from './copied-address.ts';
import { changeLinks, dropLive, linksOf, singleChoices } from './page-links.ts';
import { readyPage } from './ready-page.ts';

/** What became of one address of the site. */
interface Answered {
	/** file of the copy */
	file: string;
	isPage: boolean;
}

/** A finished copy. */
export interface SiteCopy {
	/** by address in its plain form */
	files: ReadonlyMap<string, Answered>;
	/** addresses that the site links to and does not answer, with the page that links to them */
	broken: { address: string; from: string; status: number }[];
	bytes: number;
}

/** How a copy is made. */
export interface CopyOptions {
	/** address of the running site that is copied */
	site: string;
	/** what its pages call it, in absolute links */
	origin: string;
	out: string;
	/** requests at the same time */
	width: number;
	onProgress: (done: number, known: number) => void;
}

const starts = ['/', '/en', '/healthz'];

/**
 * Writes every address that a running site links to as a file: first all are asked for, then pages are
 * written with their parameters turned into files. @throws Error where the site or the disk fails
 */
export async function copySite(options: CopyOptions): Promise<SiteCopy> {
	const { site, origin, out, onProgress } = options;
	const files = new Map<string, Answered>();
	const broken: SiteCopy['broken'] = [];
	const queue = starts.map((address) => ({ address, from: '' }));
	const known = new Set(starts);
	let done = 0;
	let bytes = 0;
	const find = (address: string, from: string): void => {
		const plain = plainAddress(address);
		if (known.has(plain)) return;
		known.add(plain);
		queue.push({ address: plain, from });
	};
	const copy = async ({ address, from }: { address: string; from: string }): Promise<void> => {
		const answer = await fetch(site + address);
		const body = Buffer.from(await answer.arrayBuffer());
		if (answer.status !== 200) {
			broken.push({ address, from, status: answer.status });
			return;
		}
		const type = answer.headers.get('content-type') ?? '';
		const isPage = type.startsWith('text/html');
		const file = fileOf(address, isPage);
		files.set(address, { file, isPage });
		bytes += body.length;
		const policy = answer.headers.get('content-security-policy') ?? '';
		const html = isPage ? body.toString('utf8') : '';
		for (const link of linksOf(html, address, origin)) find(link.address, address);
		if (isPage && !address.includes('?') && !answersItself(address))
			for (const choice of choicesOf(html)) find(choice, address);
		if (type.startsWith('text/css'))
			for (const [, url = ''] of body.toString('utf8').matchAll(/url\(["']?([^"')]+)/g))
				if (!url.startsWith('data:')) find(new URL(url, origin + address).pathname, address);
		await write(
			join(out, file),
			isPage ? turnLinks(readyPage(dropLive(html, address, origin), policy), address) : body
		);
	};
	const turnLinks = (html: string, from: string): string =>
		changeLinks(html, from, origin, ({ address, anchor }) => {
			const path = plainAddress(address);
			if (!address.includes('?') || answersItself(path)) return null;
			// known only once it is asked for; pages are told from files by their names
			const isPage = !/\.[a-z]+$/.test(path.split('?')[0] ?? '');
			return addressOf(fileOf(path, isPage)) + (anchor === '' ? '' : `#${anchor}`);
		});
	const work = async (): Promise<void> => {
		for (let next = queue.shift(); next; next = queue.shift()) {
			await copy(next);
			done += 1;
			onProgress(done, known.size);
		}
	};
	while (queue.length > 0) await Promise.all(Array.from({ length: options.width }, work));
	return { files, broken, bytes };
}

/** Filters of a comparison name any six of all series, those of a table any two periods: no copy holds them all. */
function choicesOf(html: string): string[] {
	return singleChoices(html).filter(
		(address) => !/^(\/en)?\/(compare\?|topics\/[^?]+\?(?!kind=))/.test(address)
	);
}

async function write(path: string, content: string | Uint8Array): Promise<void> {
	await mkdir(dirname(path), { recursive: true });
	await writeFile(path, content);
}
