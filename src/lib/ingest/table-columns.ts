/** How the cells of a column are read: as text, a number or none, a mark that is set or not, a list. */
export type ColumnType = 'text' | 'number' | 'flag' | 'list';

/** The columns of a table by the names they have in the program. */
export type Columns<T> = { readonly [K in keyof T]: ColumnType };

/** A table of plans: the name of its resource in the package, of its table in the warehouse, its columns. */
export interface PlanTable<T> {
	resource: string;
	table: string;
	columns: Columns<T>;
}

/** Titles in both languages. */
export const titles = { titleJa: 'text', titleEn: 'text' } as const;

/** Notes in both languages. */
export const notes = { noteJa: 'text', noteEn: 'text' } as const;

/** Gives the name of a column in CSV and SQL: `titleJa` is `title_ja`. */
export function columnName(name: string): string {
	return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
