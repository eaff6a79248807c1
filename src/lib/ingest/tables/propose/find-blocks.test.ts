import { describe, expect, it } from 'vitest';
import { findBlocks } from './find-blocks.ts';

const find = (...lines: string[]) => {
	const rows = lines.map((line) => line.split(','));
	return findBlocks({ name: '', printed: rows, filled: rows, merges: [], isCut: false });
};

describe('findBlocks', () => {
	it('parts title, heads, values and footnotes', () => {
		expect(find('表1', '', ',令和4年,令和5年', '件数,5,6', '人員,7,8', '注1 暦年')).toEqual([
			{ titles: [0], heads: [2], data: [3, 4], sections: [] }
		]);
	});
	it('begins another table at other heads', () => {
		expect(find('年,件数', '令和4年,5', '', '年,人員', '令和4年,6')).toMatchObject([
			{ heads: [0], data: [1] },
			{ heads: [3], data: [4] }
		]);
	});
	it('goes on after a page break with the same heads, and not below another title', () => {
		const page = ['年,件数', '令和4年,5', '－1－', '年,件数', '令和5年,6'];
		expect(find(...page)).toMatchObject([{ data: [1, 4] }]);
		expect(find(...page.with(2, '別の表'))).toMatchObject([
			{ data: [1] },
			{ titles: [2], data: [4] }
		]);
	});
	it('takes the row above the first value for a section where there are others', () => {
		expect(find('題', '【令和4年】', '男,5', '【令和5年】', '男,6')).toEqual([
			{ titles: [0], heads: [], data: [2, 4], sections: [1, 3] }
		]);
	});
});
