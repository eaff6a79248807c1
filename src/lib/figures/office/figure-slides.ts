import { unzipSync } from 'fflate';
import { m } from '#lib/messages/index.ts';
import { packArchive } from '../archive/pack-archive.ts';
import type { FigureContent, NativeChart } from '../figure/figure-content.ts';
import { xlsxFile } from '../xlsx/xlsx-file.ts';
import { languageTag } from './chart/chart-text.ts';
import { chartXml } from './chart/chart-xml.ts';
import { cleanFigure, type OfficeFigure } from './clean-figure.ts';
import { addSlide, beginSlides } from './slide/begin-slides.ts';
import { insertChart, workbookId, type SlideChart } from './slide/insert-chart.ts';
import { mendSlides } from './slide/mend-slides.ts';
import { figureTop, foot, innerWidth, margin, slide as sheet } from './slide/slide-room.ts';
import { addTable } from './slide/slide-table.ts';
import { clip, smallPrint, speakerNotes } from './slide/slide-words.ts';
import { tablePages } from './slide/table-pages.ts';
import { dataSheet } from './workbook/detail-sheets.ts';

const millimetresPerInch = 25.4;

/**
 * Writes a figure as slides of 16:9: one with an editable chart, or as many as its table needs; notes,
 * sources and the text alternative in the speaker notes. Equal figures give equal bytes.
 */
export async function figureSlides(content: FigureContent): Promise<Uint8Array<ArrayBuffer>> {
	const figure = cleanFigure(content);
	const print = smallPrint(figure);
	const bottom = sheet.height - foot - print.height;
	const presentation = beginSlides(figure);
	if (figure.chart) addSlide(presentation, figure, figure.words.subtitle, print);
	else {
		const room = { width: innerWidth * 72, height: (bottom - figureTop - 0.1) * 72 };
		const pages = tablePages(figure.table, room);
		pages.forEach((page, i) => {
			const subtitle = subtitleOf(figure, i + 1, pages.length);
			const slide = addSlide(presentation, figure, subtitle, print);
			addTable(slide, figure.table, page, languageTag(figure.language));
		});
	}
	const files = unzipSync((await presentation.write({ outputType: 'uint8array' })) as Uint8Array);
	const box = { x: margin, y: figureTop, w: innerWidth, h: bottom - figureTop - 0.1 };
	const whole = figure.chart ? insertChart(files, await chartOf(figure, figure.chart, box)) : files;
	return packArchive(
		mendSlides(whole, speakerNotes(figure), languageTag(figure.language)),
		figure.day
	);
}

function subtitleOf({ words, language }: OfficeFigure, part: number, parts: number): string {
	if (parts === 1) return words.subtitle;
	const where = m.office_continued(
		{ part: String(part), parts: String(parts) },
		{ locale: language }
	);
	return `${clip(words.subtitle, 48)} ${where}`.trim();
}

async function chartOf(
	figure: OfficeFigure,
	chart: NativeChart,
	box: SlideChart['box']
): Promise<SlideChart> {
	const data = dataSheet(figure);
	return {
		box,
		title: figure.caption,
		alt: figure.words.alt,
		workbook: await xlsxFile([data]),
		xml: chartXml(chart, {
			language: figure.language,
			sheet: data.name,
			size: { width: box.w * millimetresPerInch, height: box.h * millimetresPerInch },
			fontSize: 12,
			workbook: workbookId
		})
	};
}
