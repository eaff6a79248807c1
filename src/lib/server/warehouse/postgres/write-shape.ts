/** A column of the warehouse file as DuckDB tells it. */
export interface FileColumn {
	table: string;
	name: string;
	/** DuckDB's type: VARCHAR, `ENUM('A', 'P')`, … */
	type: string;
	nullable: boolean;
}

/** A column as PostgreSQL is to have it. */
export interface PostgresColumn {
	name: string;
	/** with the name of an enumeration where the order of its values is not that of their text */
	type: string;
	nullable: boolean;
}

/** The codes whose order is one of meaning; by which columns of the file they are found. */
export const enumerations: Readonly<Record<string, { table: string; column: string }>> = {
	period_kind: { table: 'observation', column: 'period_kind' },
	qualifier: { table: 'observation', column: 'qualifier' },
	status: { table: 'observation', column: 'status' },
	standing: { table: 'observation', column: 'standing' },
	indicator_id: { table: 'observation', column: 'indicator' },
	relation: { table: 'comparison', column: 'relation' }
};

/** Sorted byte by byte as DuckDB does, whatever the language of the server. */
const text = 'VARCHAR COLLATE "C"';

const plainTypes: Readonly<Record<string, string>> = {
	BOOLEAN: 'BOOLEAN',
	DATE: 'DATE',
	DOUBLE: 'DOUBLE PRECISION',
	INTEGER: 'INTEGER',
	VARCHAR: text
};

/** Gives the tables of a warehouse file as PostgreSQL is to have them. @throws Error for a type it does not know */
export function postgresTables(columns: readonly FileColumn[]): Map<string, PostgresColumn[]> {
	const tables = new Map<string, PostgresColumn[]>();
	for (const { table, name, type, nullable } of columns) {
		const known = tables.get(table) ?? [];
		tables.set(table, [...known, { name, nullable, type: postgresType(table, name, type) }]);
	}
	return tables;
}

function postgresType(table: string, column: string, type: string): string {
	if (type.startsWith('ENUM')) return enumerationOf(table, column) ?? text;
	const plain = plainTypes[type];
	if (plain === undefined) throw new Error(`no type in PostgreSQL for ${table}.${column}: ${type}`);
	return plain;
}

/** Tables that the build derives of observations name their columns alike. */
function enumerationOf(table: string, column: string): string | undefined {
	const name = column === 'indicator' ? 'indicator_id' : column;
	const found = enumerations[name];
	const isDerived = table.startsWith('observation') || table === 'indicator_span';
	return found && (found.table === table || isDerived) ? name : undefined;
}

/** Writes a name so that no word of SQL is taken for one. */
export function quoted(name: string): string {
	return `"${name.replaceAll('"', '""')}"`;
}

/** Writes the statement that makes a table of a schema. */
export function createTable(
	schema: string,
	table: string,
	columns: readonly PostgresColumn[]
): string {
	const lines = columns.map(
		({ name, type, nullable }) =>
			`${quoted(name)} ${type in enumerations ? `${quoted(schema)}.${type}` : type}${nullable ? '' : ' NOT NULL'}`
	);
	return `CREATE TABLE ${quoted(schema)}.${quoted(table)} (${lines.join(', ')})`;
}

/** Writes the statement that adds rows given as an array a column. */
export function insertRows(
	schema: string,
	table: string,
	columns: readonly PostgresColumn[]
): string {
	const arrays = columns.map(({ type }, i) => `$${i + 1}::${arrayType(schema, type)}`);
	return `INSERT INTO ${quoted(schema)}.${quoted(table)} SELECT * FROM unnest(${arrays.join(', ')})`;
}

function arrayType(schema: string, type: string): string {
	if (type in enumerations) return `${quoted(schema)}.${type}[]`;
	return type === text ? 'VARCHAR[]' : `${type}[]`;
}
