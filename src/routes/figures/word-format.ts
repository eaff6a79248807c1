import { setFormats, type SetFormat } from '#lib/figures/set/set-formats.ts';

const names: Readonly<Partial<Record<SetFormat, string>>> = {
	'svg-outlined': 'SVG (outlined)',
	'pdf-k': 'PDF (K)',
	'pdf-cmyk': 'PDF (CMYK)',
	png: 'PNG 300 dpi',
	'png-150': 'PNG 150 dpi',
	'png-600': 'PNG 600 dpi',
	'csv-excel': 'CSV (Excel)'
};

/** Names a format as programs do, in every language alike. */
export function wordFormat(name: SetFormat): string {
	return names[name] ?? setFormats[name].format.toUpperCase();
}
