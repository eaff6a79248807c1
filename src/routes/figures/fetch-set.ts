import { memberPath } from '#lib/figures/set/member-path.ts';
import { formatFile, type SetFormat } from '#lib/figures/set/set-formats.ts';
import type { ManifestFigure } from '#lib/figures/set/set-manifest.ts';
import { fetchPatiently } from './fetch-patiently.ts';

/** What of a figure the making of a ZIP needs. */
export type ZipMember = Pick<ManifestFigure, 'stem' | 'query' | 'number' | 'title' | 'missing'>;

/** What is fetched, and who is told. */
export interface FetchedSet {
	members: readonly ZipMember[];
	/** the set as the JSON of its file holds it */
	set: object;
	formats: readonly SetFormat[];
	/** address of `/figures` in the language of the reader */
	folder: string;
	signal: AbortSignal;
	onProgress: (done: number, total: number) => void;
	onWait: (seconds: number) => void;
}

const tellers = ['captions.md', 'captions.docx', 'index.xlsx', 'figures.json'] as const;

/**
 * Fetches the files of a set one after another: of each figure each format, then captions, index and
 * manifest. @returns the files by path, and the figures that have no data
 */
export async function fetchSet(asked: FetchedSet): Promise<{
	files: Record<string, Uint8Array>;
	missing: ZipMember[];
}> {
	const { members, set, formats, folder, signal, onProgress, onWait } = asked;
	const there = members.filter(({ missing }) => missing === null);
	const missing = members.filter((one) => one.missing !== null);
	const total = there.length * formats.length + tellers.length;
	const files: Record<string, Uint8Array> = {};
	let done = 0;
	const take = async (path: string, address: string, init: RequestInit = {}): Promise<boolean> => {
		const answer = await fetchPatiently(address, { ...init, signal }, onWait);
		if (answer.ok) files[path] = new Uint8Array(await answer.arrayBuffer());
		onProgress((done += 1), total);
		return answer.ok;
	};
	onProgress(0, total);
	for (const member of there) {
		let isWhole = true;
		for (const format of formats) {
			const { file, parameters } = formatFile(format);
			const query = [new URLSearchParams(parameters).toString(), member.query]
				.filter((part) => part !== '')
				.join('&');
			const path = memberPath(member.stem, format);
			isWhole = (await take(path, `${folder}/${file}?${query}`)) && isWhole;
		}
		if (!isWhole) missing.push(member);
	}
	const init = {
		method: 'POST',
		headers: { 'Content-Type': 'application/json' },
		body: JSON.stringify(set)
	};
	for (const name of tellers)
		if (!(await take(name, `${folder}/basket/${name}?formats=${formats.join(',')}`, init)))
			throw new Error(`no ${name}`);
	return { files, missing };
}
