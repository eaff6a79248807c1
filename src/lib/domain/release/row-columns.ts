/** Columns that hold words about a row, or its place among its like, and no fact of it. */
const words =
	/(_ja|_en)$|^(title|short|name|label|note|summary|definition|basis|reason|wording|locator|quote|sort|headlines)$/;

/** The columns of a value that nobody may change without giving a reason, by resource. */
const values: Readonly<Record<string, readonly string[]>> = {
	observations: ['value', 'qualifier', 'status', 'standing'],
	activities: ['value', 'qualifier', 'unit'],
	'activity-figures': ['value', 'qualifier', 'unit']
};

/** Whether a column holds only words: a change in it makes a patch. */
export function isWords(column: string): boolean {
	return words.test(column);
}

/** Gives the columns that make up the value of a row of a table, empty where its rows hold none. */
export function valueColumns(table: string): readonly string[] {
	return values[table] ?? [];
}
