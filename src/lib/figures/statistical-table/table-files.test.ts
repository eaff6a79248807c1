import { describe, expect, it } from 'vitest';
import { source } from '../../../../tests/support/dossier.ts';
import { topicFigures, topicValue } from '../../../../tests/support/topic-figures.ts';
import { buildTable } from './build-table.ts';
import { excelSheet } from './excel-sheet.ts';
import { tableColumns, tableRecords } from './table-records.ts';

const figures = topicFigures({
	values: [
		topicValue('cases', '2015', 1938, { status: 'P', revised: true }),
		topicValue('cases', '2017', 2400, { qualifier: 'about', provenance: 'relay', source: 'press' })
	],
	gaps: [{ from: '2016', to: '2016' }],
	breaks: [{ date: '2017-07', noteJa: '法改正', noteEn: 'Act amended' }],
	sources: [source(), source({ id: 'press', titleJa: '記事', publisher: '新聞' })]
});
const table = buildTable(figures, {
	kind: 'year',
	from: null,
	to: null,
	years: 'both',
	asOf: null
});

describe('tableRecords', () => {
	it('gives every cell with its marks, its notes and its document', () => {
		const records = tableRecords(figures, table, 'v1').map((row) =>
			Object.fromEntries(tableColumns.map((name, i) => [name, row[i]]))
		);
		expect(records).toHaveLength(3);
		expect(records[0]).toEqual({
			topic: 'test',
			indicator: 'cases',
			period: '2015',
			period_kind: 'year',
			period_start: '2015-01-01',
			period_end: '2015-12-31',
			value: 1938,
			unit: '件',
			qualifier: '',
			status: 'P',
			provenance: 'own',
			revised: true,
			computed: false,
			signs: 'p r',
			break: false,
			footnotes: '',
			source: 'npa-2020',
			data_version: 'v1'
		});
		expect(records[1]).toMatchObject({ period: '2016', value: null, signs: '…', revised: null });
		expect(records[2]).toMatchObject({
			qualifier: 'about',
			signs: '‡',
			break: true,
			footnotes: '2017-07 法改正'
		});
	});
});

describe('excelSheet', () => {
	it('keeps values as numbers and gives their signs in a block of the same columns below', () => {
		const rows = excelSheet(figures, table, { dataVersion: 'v1', kind: '暦年' }, 'ja');
		const named = rows.filter(([first]) => first === '指標cases');
		expect(named).toEqual([
			['指標cases', '件', 1938, '…', 2400],
			['指標cases', '件', 'p r', '', '‖ 約 ‡ 1)']
		]);
		expect(rows).toContainEqual(['指標', '単位', '平成27年', '平成28年', '平成29年']);
		expect(rows).toContainEqual(['', '', '2015', '2016', '2017']);
	});
	it('ends with notes, legend and documents in the language of the page', () => {
		const rows = excelSheet(figures, table, { dataVersion: 'v1', kind: 'Year' }, 'en');
		const texts = rows.map((row) => row.join(' '));
		const from = texts.findIndex((text) => text.startsWith('1) '));
		expect(texts.slice(from)).toEqual([
			'1) July 2017 (Heisei 29): Act amended',
			'',
			'Signs',
			'… no document held, or not published',
			'p provisional',
			'r revised by a later document',
			'‡ reported by press or others only',
			'about rounded by the document',
			'‖ change of law or definition: not comparable across',
			'',
			'Documents',
			'警察庁 Cases cleared 2020-03-12 ',
			'新聞 Cases cleared 2020-03-12 '
		]);
	});
});
