/** Table Schema field types that the package uses (Data Package v2). */
export const fieldTypes = ['string', 'integer', 'number', 'boolean', 'date', 'list'] as const;
export type FieldType = (typeof fieldTypes)[number];

/** One column of a Table Schema. */
export interface Field {
	name: string;
	type: FieldType;
	/** separator of a `list`, a comma unless told */
	delimiter: string;
	constraints: Constraints;
}

/** The constraints of a field that are checked here. */
export interface Constraints {
	required?: boolean;
	unique?: boolean;
	enum?: string[];
	pattern?: RegExp;
	minimum?: number;
	maximum?: number;
	minLength?: number;
	maxLength?: number;
}

/** A reference from columns of one table to those of another; an empty resource is the same table. */
export interface ForeignKey {
	fields: string[];
	resource: string;
	referenced: string[];
}

/** The shape of a table: its columns and keys. */
export interface TableSchema {
	fields: Field[];
	primaryKey: string[];
	foreignKeys: ForeignKey[];
	missingValues: string[];
}

/**
 * Reads a Table Schema from parsed JSON.
 *
 * @returns the schema, or a sentence fragment in English that names the first thing that is wrong
 */
export function parseTableSchema(json: unknown): TableSchema | string {
	if (!isRecord(json) || !Array.isArray(json['fields'])) return 'an object with a list "fields"';
	const fields: Field[] = [];
	for (const item of json['fields'] as unknown[]) {
		const field = parseField(item);
		if (typeof field === 'string') return field;
		fields.push(field);
	}
	const names = new Set(fields.map((f) => f.name));
	const primaryKey = textList(json['primaryKey']);
	const stranger = primaryKey.find((name) => !names.has(name));
	if (stranger !== undefined) return `a primaryKey of known fields, not "${stranger}"`;
	const foreignKeys = (Array.isArray(json['foreignKeys']) ? json['foreignKeys'] : []).map(
		parseForeignKey
	);
	if (foreignKeys.some((key) => key === null || key.fields.some((name) => !names.has(name))))
		return 'foreignKeys with known "fields" and a "reference"';
	return {
		fields,
		primaryKey,
		foreignKeys: foreignKeys.filter((key) => key !== null),
		missingValues: 'missingValues' in json ? textList(json['missingValues']) : ['']
	};
}

function parseField(item: unknown): Field | string {
	if (!isRecord(item) || typeof item['name'] !== 'string') return 'fields with a "name"';
	const type = item['type'] ?? 'string';
	if (!fieldTypes.includes(type as FieldType))
		return `field "${item['name']}" of a type among ${fieldTypes.join(', ')}`;
	const given = isRecord(item['constraints']) ? item['constraints'] : {};
	const constraints: Constraints = {};
	if (given['required'] === true) constraints.required = true;
	if (given['unique'] === true) constraints.unique = true;
	if (Array.isArray(given['enum'])) constraints.enum = given['enum'].map(codeText);
	for (const name of ['minimum', 'maximum', 'minLength', 'maxLength'] as const)
		if (typeof given[name] === 'number') constraints[name] = given[name];
	if (typeof given['pattern'] === 'string') {
		const pattern = compile(given['pattern']);
		if (!pattern) return `field "${item['name']}" with a pattern that is a regular expression`;
		constraints.pattern = pattern;
	}
	const delimiter = typeof item['delimiter'] === 'string' ? item['delimiter'] : ',';
	return { name: item['name'], type: type as FieldType, delimiter, constraints };
}

/** An enum may list numbers; a cell is compared as text. */
function codeText(code: unknown): string {
	return typeof code === 'string' ? code : JSON.stringify(code);
}

/** Table Schema patterns hold for the whole cell. */
function compile(pattern: string): RegExp | null {
	try {
		return new RegExp(`^(?:${pattern})$`, 'u');
	} catch {
		// a faulty pattern is reported by the caller as a fault of the descriptor
		return null;
	}
}

function parseForeignKey(item: unknown): ForeignKey | null {
	if (!isRecord(item) || !isRecord(item['reference'])) return null;
	const fields = textList(item['fields']);
	const referenced = textList(item['reference']['fields']);
	if (fields.length === 0 || fields.length !== referenced.length) return null;
	const resource = item['reference']['resource'];
	return { fields, resource: typeof resource === 'string' ? resource : '', referenced };
}

/** A Table Schema key may be one name or a list of names. */
function textList(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	return Array.isArray(value) ? value.filter((v): v is string => typeof v === 'string') : [];
}

/** Whether a parsed JSON value is an object. */
export function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
