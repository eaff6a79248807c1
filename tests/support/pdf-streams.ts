import { unzlibSync } from 'fflate';

/** Gives the objects of a PDF as text (one character a byte), streams inflated, by their numbers. */
export function pdfObjects(pdf: Uint8Array): Map<string, { dictionary: string; stream: string }> {
	const text = Buffer.from(pdf).toString('latin1');
	const objects = new Map<string, { dictionary: string; stream: string }>();
	for (const found of text.matchAll(/(?:^|\n)(\d+) 0 obj\n/g)) {
		const start = found.index + found[0].length;
		const end = text.indexOf('\nendobj', start);
		const body = text.slice(start, end);
		const at = body.indexOf('\nstream\n');
		const dictionary = at < 0 ? body : body.slice(0, at);
		const length = Number(/\/Length (\d+)/.exec(dictionary)?.[1] ?? 0);
		const from = start + at + '\nstream\n'.length;
		const bytes = at < 0 ? new Uint8Array() : pdf.subarray(from, from + length);
		const isDeflated = dictionary.includes('/FlateDecode');
		const stream = Buffer.from(isDeflated ? unzlibSync(bytes) : bytes).toString('latin1');
		objects.set(found[1] ?? '', { dictionary, stream });
	}
	return objects;
}

/** Gives what is drawn: the content of the pages and of the forms that they show. */
export function drawnContent(pdf: Uint8Array): string[] {
	const objects = pdfObjects(pdf);
	const drawn = [...objects.values()].flatMap(({ dictionary, stream }) => {
		if (dictionary.includes('/Subtype /Form')) return [stream];
		const content = /\/Type \/Page\n[\s\S]*\/Contents (\d+) 0 R/.exec(dictionary)?.[1];
		return content === undefined ? [] : [objects.get(content)?.stream ?? ''];
	});
	if (drawn.length === 0) throw new Error('no page found');
	return drawn;
}

/** Gives the operators of a content stream, operands and text taken away. */
export function operatorsOf(content: string): string[] {
	return content
		.replace(/<[0-9A-Fa-f]*>|\((?:\\.|[^\\()])*\)|<<[\s\S]*?>>/g, ' ')
		.split(/[\s[\]]+/)
		.filter((word) => /^[A-Za-z'"*]+$/.test(word));
}
