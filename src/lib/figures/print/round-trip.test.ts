import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureSpecs } from '../../../../tests/support/figure-specs.ts';
import { outlineSvg } from '../outline/outline-svg.ts';
import { figurePng } from '../png/figure-png.ts';
import { readPngSpec } from '../png/read-png-spec.ts';
import { readSvgSpec } from '../svg/read-svg-spec.ts';
import { withMetadata } from '../svg/svg-metadata.ts';
import { figureJson, readFigureJson } from './figure-json.ts';

const picture =
	'<svg xmlns="http://www.w3.org/2000/svg" width="10mm" height="5mm" viewBox="0 0 20 10">' +
	'<title>t</title><desc>d</desc><path d="M0,5h20" stroke="#1a1a1a" fill="none"/></svg>';
const read = (json: string | null) => readFigureJson(json ?? '', 'en').spec;

describe('a figure', () => {
	it('comes back from an SVG, its texts live or outlines', () => {
		fc.assert(
			fc.property(figureSpecs, (spec) => {
				const svg = withMetadata(picture, figureJson(spec));
				expect(read(readSvgSpec(svg))).toEqual(spec);
				expect(read(readSvgSpec(outlineSvg(svg)))).toEqual(spec);
			})
		);
	});
	it('comes back from a PNG', () => {
		fc.assert(
			fc.property(figureSpecs, (spec) => {
				const png = figurePng(picture, { dpi: 150, spec: figureJson(spec) });
				expect(read(readPngSpec(png))).toEqual(spec);
			}),
			{ numRuns: 50 }
		);
	});
});
