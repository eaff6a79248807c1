import { describe, expect, it } from 'vitest';
import { publishedTableNames } from '#lib/server/warehouse/published-table-names.ts';
import { wordColumn } from '../sql/word-column.ts';
import { tableSchema } from './table-schema.ts';
import { wordTable } from './word-table.ts';

describe('tableSchema', () => {
	it('tells type and meaning of each column in both languages', () => {
		const columns = [
			{ name: 'version', type: 'text' as const },
			{ name: 'date', type: 'day' as const },
			{ name: 'rows_mended', type: 'integer' as const }
		];
		expect(tableSchema({ name: 'releases', columns })).toMatchObject({
			name: 'releases',
			title: 'Releases of the data, the oldest first',
			fields: [
				{ name: 'version', type: 'string', description: 'Number of the release' },
				{ name: 'date', type: 'date', description: 'Day of the release', description_ja: '公開日' },
				{ name: 'rows_mended', type: 'integer', description: 'Rows of ours mended' }
			]
		});
	});

	it.each(publishedTableNames)('%s has a title in both languages', (name) => {
		expect(wordTable(name, 'ja')).not.toBe(wordTable(name, 'en'));
	});

	it('knows what the columns of one table mean there', () => {
		expect(wordColumn('release_changes', 'reason', 'en')).toBe('Why our row was mended');
		expect(wordColumn('gaps', 'reason', 'en')).toMatch(/^Reason: not-held-here/);
	});
});
