import { mediaTypes } from '#lib/figures/files/file-choice.ts';
import type { FigureSet } from '#lib/figures/set/figure-set.ts';
import { parseSetFormats, type SetFormat } from '#lib/figures/set/set-formats.ts';
import { writeFigureSet } from '#lib/figures/set/write-figure-set.ts';
import { refuseIssues, refuseUnknown } from '#lib/server/read-request.ts';
import { answerBusy } from './answer-busy.ts';
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
	return answerBusy(locals.locale, async () => {
		const zip = await zipSet(read, signal);
		locals.streamed = true;
		return named(zip, `${set.id}_${dataVersion}.zip`, 'application/zip');
	});
}

function named(body: string | Uint8Array, name: string, type: string): Response {
	return new Response(body as BodyInit, {
		headers: { 'Content-Type': type, 'Content-Disposition': `attachment; filename="${name}"` }
	});
}
