import { streamArchive } from '#lib/figures/archive/stream-archive.ts';
import { figureFile } from '#lib/figures/files/figure-file.ts';
import { memberPath, memberStem } from '#lib/figures/set/member-path.ts';
import { setFormats, type SetFormat } from '#lib/figures/set/set-formats.ts';
import { convertPatiently } from './convert-patiently.ts';
import { readMember } from './read-members.ts';
import { setFiles, type ReadSet } from './set-files.ts';

interface Asked {
	read: ReadSet;
	locals: App.Locals;
	origin: string;
	signal: AbortSignal;
}

/**
 * Packs the files of a set, a folder for each format, with its captions, index and manifest. One file at
 * a time is written, as the reader takes it, so that others find a place in the queue too.
 */
export function zipSet(asked: Asked): AsyncGenerator<Uint8Array> {
	return streamArchive(filesOf(asked));
}

async function* filesOf(asked: Asked): AsyncGenerator<[string, Uint8Array]> {
	const { formats } = asked.read;
	const steps: [string, () => AsyncGenerator<[string, Uint8Array]>][] = [
		...Object.keys(setFiles).map((name): (typeof steps)[number] => [
			name,
			() => tellerOf(asked.read, name)
		]),
		...formats.map((format): (typeof steps)[number] => [
			`${format}/`,
			() => figuresIn(asked, format)
		])
	];
	for (const [, files] of steps.sort(([one], [other]) => (one < other ? -1 : 1))) yield* files();
}

async function* tellerOf(read: ReadSet, name: string): AsyncGenerator<[string, Uint8Array]> {
	const written = await setFiles[name]?.write(read);
	if (written !== undefined)
		yield [name, typeof written === 'string' ? new TextEncoder().encode(written) : written];
}

async function* figuresIn(
	{ read, locals, origin, signal }: Asked,
	format: SetFormat
): AsyncGenerator<[string, Uint8Array]> {
	for (const [i, { spec, missing }] of read.members.entries()) {
		signal.throwIfAborted();
		const figure = missing === null ? (await readMember(locals, spec, origin)).figure : null;
		if (!figure) continue;
		const bytes = await figureFile(figure, setFormats[format], convertPatiently, signal);
		yield [memberPath(memberStem(spec, i, read.members.length), format), bytes];
	}
}
