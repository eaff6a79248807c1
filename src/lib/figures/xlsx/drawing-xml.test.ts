import { describe, expect, it } from 'vitest';
import { drawingXml } from './drawing-xml.ts';
import { rowHeight } from './row-height.ts';

describe('drawingXml', () => {
	it('puts a chart at its cell in its size', () => {
		const drawing = drawingXml({
			title: '図1-1',
			alt: '<増えた>',
			row: 17,
			column: 0,
			size: { width: 160, height: 90 }
		});
		expect(drawing).toContain(
			'<xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>17</xdr:row>' +
				'<xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="5760000" cy="3240000"/>'
		);
		expect(drawing).toContain(
			'<xdr:cNvPr id="2" name="Chart 1" descr="&lt;増えた&gt;" title="図1-1"/>'
		);
	});
});

describe('rowHeight', () => {
	it('counts the width of all columns that a cell takes', () => {
		const value = '注'.repeat(30);
		expect(rowHeight([{ value }], [20, 20, 20])).toBe(3 * 17);
		expect(rowHeight([{ value, span: 3 }], [20, 20, 20])).toBe(17);
	});
});
