import { describe, expect, it } from 'vitest';
import { labelSkip, layout, plotRoom } from './chart-layout.ts';

const size = { width: 160, height: 90 };
const years = (count: number) => Array.from({ length: count }, (_, i) => String(1990 + i));

describe('the layout of charts', () => {
	it('leaves a label out where they find no room', () => {
		expect(labelSkip(years(10), size, 9)).toBe(1);
		expect(labelSkip(years(30), size, 9)).toBe(3);
		expect(labelSkip(years(300), size, 9)).toBe(50);
		expect(labelSkip([], size, 9)).toBe(1);
	});
	it('lets Japanese labels stand in two lines', () => {
		const eras = Array.from({ length: 13 }, (_, i) => `令和${i + 1}年`);
		expect(labelSkip(eras, size, 9)).toBe(1);
	});
	it('makes room for a legend of several lines', () => {
		const none = plotRoom(size, [], 9).height;
		const one = plotRoom(size, ['件数', '人員'], 9).height;
		const many = plotRoom(
			size,
			Array.from({ length: 12 }, () => '被疑者との関係が不明'),
			9
		).height;
		expect(none).toBeGreaterThan(one);
		expect(one).toBeGreaterThan(many);
		expect(many).toBeGreaterThanOrEqual(0.3);
	});
	it('is written in parts of the chart', () => {
		expect(String(layout({ x: 0.01, y: 0.1 }))).toBe(
			'<c:layout><c:manualLayout><c:xMode val="edge"/><c:yMode val="edge"/>' +
				'<c:x val="0.01"/><c:y val="0.1"/></c:manualLayout></c:layout>'
		);
		expect(String(layout({ x: 0, y: 0, width: 1, height: 0.8 }))).toContain(
			'<c:layoutTarget val="outer"/>'
		);
	});
});
