import { mediaTypes } from '#lib/figures/files/file-choice.ts';
import type { FigureSet } from '#lib/figures/set/figure-set.ts';
import { parseSetFormats, type SetFormat } from '#lib/figures/set/set-formats.ts';
import { writeFigureSet } from '#lib/figures/set/write-figure-set.ts';
import { bodyOf } from '#lib/server/http/with-end.ts';
import { refuseIssues, refuseUnknown } from '#lib/server/read-request.ts';
import { readMembers } from './read-members.ts';
import { setFiles } from './set-files.ts';
import { zipSet } from './zip-set.ts';

/** Formats that a ZIP has unless told. */
const usual: readonly SetFormat[] = ['svg', 'pdf'];

interface Asked {
	locals: App.Locals;
	set: FigureSet;
	/** name of the file in the address */
	file: string;
	url: URL;
	signal: AbortSignal;
}

/**
 * Answers with a file of a set: `set.json`, `figures.json`, `captions.md`, `captions.docx`, `index.xlsx`,
 * `figures.zip`. @throws 404 for another name, 400 for an unknown format
 */
export async function answerSetFile({ locals, set, file, url, signal }: Asked): Promise<Response> {
	const { dataVersion } = locals.warehouse.meta;
	const { formats, issues } = parseSetFormats(url.searchParams.getAll('formats').join(','), usual);
	refuseIssues(issues, locals.locale);
	if (file === 'set.json') return named(writeFigureSet(set), file, mediaTypes.json);
	const writer = Object.hasOwn(setFiles, file) ? setFiles[file] : undefined;
	if (!writer && file !== 'figures.zip') refuseUnknown(file, locals.locale);
	const members = await readMembers(locals, set, url.origin);
	const read = { set, members, formats, dataVersion };
	if (writer) return named(await writer.write(read), file, writer.type);
	locals.streamed = true;
	const zip = bodyOf(zipSet({ read, locals, origin: url.origin, signal }));
	return named(zip, `${set.id}_${dataVersion}.zip`, 'application/zip');
}

function named(body: string | Uint8Array | ReadableStream, name: string, type: string): Response {
	return new Response(body as BodyInit, {
		headers: { 'Content-Type': type, 'Content-Disposition': `attachment; filename="${name}"` }
	});
}
