import PptxGenJS from 'pptxgenjs';
import { theme } from '#lib/charts/theme.ts';
import { m } from '#lib/messages/index.ts';
import { languageTag } from '../chart/chart-text.ts';
import type { OfficeFigure } from '../clean-figure.ts';
import { officeFont } from '../office-font.ts';
import { notesMark } from './mend-slides.ts';
import {
	foot,
	innerWidth,
	margin,
	slide as sheet,
	smallType,
	subtitleBox,
	titleBox
} from './slide-room.ts';
import { clip, slideTitle } from './slide-words.ts';

const master = 'figure';

/** Begins a presentation of 16:9 for a figure: its names, its faces, a place for titles. */
export function beginSlides({ caption, language }: OfficeFigure): PptxGenJS {
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

/**
 * Adds a slide with the words of a figure around an empty middle; its notes are the mark that `mendSlides`
 * replaces.
 */
export function addSlide(
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
