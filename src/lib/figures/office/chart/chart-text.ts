import { theme } from '#lib/charts/theme.ts';
import type { Locale } from '#lib/messages/index.ts';
import { xml, type Xml } from '../../xml/write-xml.ts';
import { officeFont } from '../office-font.ts';

/** The texts of a chart: their language, and their size in points. */
export interface ChartType {
	language: Locale;
	/** points */
	size: number;
}

/**
 * Gives the look of texts that a program fills in: labels of axes, the legend (`c:txPr`).
 *
 * @param isLevel whether they must not be turned where room is scarce
 */
export function textLook(type: ChartType, isLevel = false): Xml {
	return xml(
		'c:txPr',
		{},
		xml('a:bodyPr', isLevel ? { rot: 0, vert: 'horz' } : {}),
		xml('a:lstStyle', {}),
		xml(
			'a:p',
			{},
			xml('a:pPr', {}, runLook('a:defRPr', type)),
			xml('a:endParaRPr', { lang: languageTag(type.language) })
		)
	);
}

/** Gives a text that lies level, such as the unit over the axis of values (`c:tx`). */
export function richText(text: string, type: ChartType): Xml {
	return xml(
		'c:tx',
		{},
		xml(
			'c:rich',
			{},
			xml('a:bodyPr', { rot: 0, vert: 'horz' }),
			xml('a:lstStyle', {}),
			xml(
				'a:p',
				{},
				xml('a:pPr', {}, runLook('a:defRPr', type)),
				xml('a:r', {}, runLook('a:rPr', type), xml('a:t', {}, text))
			)
		)
	);
}

/** `ja-JP` or `en-GB`. */
export function languageTag(language: Locale): string {
	return language === 'ja' ? 'ja-JP' : 'en-GB';
}

function runLook(name: 'a:defRPr' | 'a:rPr', { language, size }: ChartType): Xml {
	return xml(
		name,
		{
			lang: name === 'a:rPr' ? languageTag(language) : undefined,
			sz: Math.round(size * 100),
			b: 0
		},
		xml('a:solidFill', {}, xml('a:srgbClr', { val: theme.ink.slice(1) })),
		xml('a:latin', { typeface: officeFont.sans }),
		xml('a:ea', { typeface: officeFont.sans }),
		xml('a:cs', { typeface: officeFont.sans })
	);
}
