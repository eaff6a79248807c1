import { LineRuleType, type IStylesOptions } from 'docx';
import { theme } from '#lib/charts/theme.ts';
import type { Locale } from '#lib/messages/index.ts';
import { languageTag } from '../chart/chart-text.ts';
import { officeFont } from '../office-font.ts';

/** Ids of the styles of paragraphs; Word knows `Caption` as its own style for captions. */
export const wordStyle = {
	caption: 'Caption',
	subtitle: 'FigureSubtitle',
	note: 'FigureNote'
} as const;

/** Gives the styles of documents: text in a serif face, captions and tables in a sans-serif one. */
export function wordStyles(language: Locale): IStylesOptions {
	const sans = fontOf(officeFont.sans);
	const base = { basedOn: 'Normal', quickFormat: true };
	return {
		default: {
			document: {
				run: {
					font: fontOf(officeFont.serif),
					size: 21,
					color: theme.ink.slice(1),
					language: { value: languageTag(language), eastAsia: 'ja-JP' }
				}
			},
			heading1: {
				run: { font: sans, size: 32, bold: true, color: theme.ink.slice(1) },
				paragraph: { spacing: { after: 240 } }
			}
		},
		paragraphStyles: [
			{
				...base,
				id: wordStyle.caption,
				name: 'caption',
				next: 'Normal',
				run: { font: sans, size: 21, bold: true },
				paragraph: { keepNext: true, spacing: { before: 120, after: 60 } }
			},
			{
				...base,
				id: wordStyle.subtitle,
				name: 'Figure Subtitle',
				run: { font: sans, size: 18, color: theme.soft.slice(1) },
				paragraph: { keepNext: true, spacing: { after: 80 } }
			},
			{
				...base,
				id: wordStyle.note,
				name: 'Figure Note',
				run: { font: sans, size: 16, color: theme.soft.slice(1) },
				paragraph: { spacing: { before: 20, line: 240, lineRule: LineRuleType.EXACT } }
			}
		]
	};
}

/** A face for all scripts. */
export function fontOf(face: string): {
	ascii: string;
	hAnsi: string;
	eastAsia: string;
	cs: string;
} {
	return { ascii: face, hAnsi: face, eastAsia: face, cs: face };
}
