import type { DescribedTable } from '../sql/describe-tables.ts';
import { wordColumn } from '../sql/word-column.ts';
import { wordTable } from './word-table.ts';

/** The types of a Table Schema for those of the columns. */
const fieldTypes: Record<DescribedTable['columns'][number]['type'], string> = {
	text: 'string',
	integer: 'integer',
	number: 'number',
	flag: 'boolean',
	day: 'date'
};

/** Describes the CSV file of a published table as a Frictionless Table Schema; words in English and Japanese. */
export function tableSchema({ name, columns }: DescribedTable): object {
	return {
		$schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
		name,
		title: wordTable(name, 'en'),
		title_ja: wordTable(name, 'ja'),
		missingValues: [''],
		fields: columns.map((column) => ({
			name: column.name,
			type: fieldTypes[column.type],
			description: wordColumn(name, column.name, 'en'),
			description_ja: wordColumn(name, column.name, 'ja')
		}))
	};
}
