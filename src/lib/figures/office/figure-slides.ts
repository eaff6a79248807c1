import { unzipSync } from 'fflate';
import PptxGenJS from 'pptxgenjs';
import { theme } from '#lib/charts/theme.ts';
import { m } from '#lib/messages/index.ts';
import { packArchive } from '../archive/pack-archive.ts';
import type { FigureContent, NativeChart } from '../figure/figure-content.ts';
import { xlsxFile } from '../xlsx/xlsx-file.ts';
import { languageTag } from './chart/chart-text.ts';
import { chartXml } from './chart/chart-xml.ts';
import { cleanFigure, type OfficeFigure } from './clean-figure.ts';
import { officeFont } from './office-font.ts';
import { insertChart, workbookId, type SlideChart } from './slide/insert-chart.ts';
import { mendSlides, notesMark } from './slide/mend-slides.ts';
import {
	figureTop,
	foot,
	innerWidth,
	margin,
	slide as sheet,
	smallType,
	subtitleBox,
	titleBox
} from './slide/slide-room.ts';
import { addTable } from './slide/slide-table.ts';
import { clip, slideTitle, smallPrint, speakerNotes } from './slide/slide-words.ts';
import { tablePages } from './slide/table-pages.ts';
import { dataSheet } from './workbook/detail-sheets.ts';

const master = 'figure';
const millimetresPerInch = 25.4;

/**
 * Writes a figure as slides of 16:9: one with an editable chart, or as many as its table needs; notes,
 * sources and the text alternative in the speaker notes. Equal figures give equal bytes.
 */
export async function figureSlides(content: FigureContent): Promise<Uint8Array<ArrayBuffer>> {
	const figure = cleanFigure(content);
	const print = smallPrint(figure);
	const bottom = sheet.height - foot - print.height;
	const presentation = begin(figure);
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

function begin({ caption, language }: OfficeFigure): PptxGenJS {
	const presentation = new PptxGenJS();
	const name = m.site_name({}, { locale: language });
	presentation.layout = 'LAYOUT_WIDE';
	presentation.title = caption;
	presentation.subject = caption;
	presentation.author = name;
	presentation.company = name;
	presentation.theme = { headFontFace: officeFont.sans, bodyFontFace: officeFont.sans };
	presentation.defineSlideMaster({
		title: master,
		objects: [
			{
				placeholder: {
					options: { name: 'title', type: 'title', ...titleBox, align: 'left', margin: 0 },
					text: ''
				}
			}
		]
	});
	return presentation;
}

function addSlide(
	presentation: PptxGenJS,
	figure: OfficeFigure,
	subtitle: string,
	print: { lines: string[]; height: number }
): PptxGenJS.Slide {
	const slide = presentation.addSlide({ masterName: master });
	const title = slideTitle(figure.caption);
	const lang = languageTag(figure.language);
	const type = { fontFace: officeFont.sans, lang, margin: 0 };
	slide.addText(title.text, {
		placeholder: 'title',
		...type,
		...titleBox,
		fontSize: title.size,
		bold: true,
		align: 'left',
		valign: 'bottom',
		color: theme.ink.slice(1)
	});
	slide.addText(clip(subtitle, 60), {
		...type,
		...subtitleBox,
		fontSize: 14,
		valign: 'middle',
		color: theme.soft.slice(1)
	});
	slide.addText(print.lines.join('\n'), {
		...type,
		x: margin,
		y: sheet.height - foot - print.height,
		w: innerWidth,
		h: print.height,
		fontSize: smallType,
		valign: 'bottom',
		color: theme.soft.slice(1)
	});
	slide.addNotes(notesMark);
	return slide;
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
