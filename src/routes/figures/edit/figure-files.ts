import { m, type Locale } from '#lib/messages/index.ts';

/** A file of a figure, as it is offered. */
export interface FigureFile {
	/** what it is called: `PNG 300 dpi` */
	text: string;
	/** address beside the page, with its own parameters before those of the figure */
	file: string;
	parameters: Readonly<Record<string, string>>;
	about: string;
}

/** Gives the files that every figure is offered as, vector first. */
export function figureFiles(locale: Locale): FigureFile[] {
	const plain = (text: string, file: string, about: string, parameters = {}): FigureFile => ({
		text,
		file,
		parameters,
		about
	});
	const png = (dpi: string): FigureFile =>
		plain('PNG', 'file.png', m.figure_file_png({ dpi }, { locale }), { dpi });
	return [
		plain('SVG', 'file.svg', m.figure_file_svg({}, { locale })),
		plain('SVG', 'file.svg', m.figure_file_outlined({}, { locale }), { text: 'outlines' }),
		plain('PDF', 'file.pdf', m.figure_file_pdf({}, { locale })),
		plain('PDF (K)', 'file.pdf', m.figure_file_pdf_k({}, { locale }), { colour: 'k' }),
		plain('PDF (CMYK)', 'file.pdf', m.figure_file_pdf_cmyk({}, { locale }), { colour: 'cmyk' }),
		...['150', '300', '600'].map(png),
		plain('XLSX', 'file.xlsx', m.figure_file_xlsx({}, { locale })),
		plain('PPTX', 'file.pptx', m.figure_file_pptx({}, { locale })),
		plain('DOCX', 'file.docx', m.figure_file_docx({}, { locale })),
		plain('CSV', 'file.csv', m.figure_file_csv({}, { locale })),
		plain('CSV (Excel)', 'file.csv', m.figure_file_excel({}, { locale }), { flavour: 'excel' }),
		plain('JSON', 'file.json', m.figure_file_json({}, { locale }))
	];
}
