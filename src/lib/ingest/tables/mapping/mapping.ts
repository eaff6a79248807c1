import { z } from 'zod';
import { eraIds } from '#lib/domain/era.ts';
import { statuses } from '#lib/domain/observation.ts';
import { sourceKinds } from '#lib/domain/source.ts';
import { encodings } from '../file/table-file.ts';
import { bracketMeanings, symbolMeanings } from '../cells/value-rules.ts';

const kebab = z
	.string()
	.max(100)
	.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
const dotted = z
	.string()
	.max(100)
	.regex(/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/);
const letters = z.string().regex(/^[A-Z]{1,3}$/);
const stretch = z.string().regex(/^[A-Z]{1,3}(?::[A-Z]{1,3})?$/);
const rowNumber = z.int().min(1);
const words = z.string().max(2000);

const meaning = z
	.strictObject({
		indicator: z
			.union([kebab, z.array(kebab).min(1)])
			.describe('indicator, or those it can be; all heads of a value together must leave one'),
		parts: z
			.record(dotted, dotted)
			.describe('breakdown to category; those of several heads make a cross'),
		area: z
			.string()
			.regex(/^[0-4]\d$/)
			.describe('prefecture code of JIS X 0401, 00 the nation'),
		time: z
			.string()
			.max(80)
			.describe('what it says of time, as a table prints it: 令和5年度, 上半期'),
		unit: z.string().max(20).describe('unit of its values as printed: 人, 千人'),
		status: z.enum(statuses).describe('status of its values'),
		skip: z.literal(true).describe('its values are not taken')
	})
	.partial()
	.describe('what a head says of its values; {} says nothing: a total');

const reads = z
	.enum(['text', 'time', 'time-and-text', 'area', 'skip'])
	.describe('text is looked up in texts, area is the name or code of a prefecture');

const source = z
	.strictObject({
		id: kebab,
		title_ja: words.min(1),
		title_en: words,
		publisher: words.min(1),
		issuer: kebab,
		relays: z.union([kebab, z.literal('')]),
		kind: z.enum(sourceKinds),
		published: z.string().regex(/^(?:\d{4}(?:-\d\d(?:-\d\d)?)?)?$/),
		url: z
			.string()
			.max(2000)
			.regex(/^(?:https?:\/\/\S+)?$/),
		licence: words,
		retrieved: z.string().regex(/^(?:\d{4}-\d\d-\d\d)?$/),
		note: words
	})
	.partial()
	.required({ id: true })
	.describe('the document as a row of sources.csv; the id alone for one that is listed there');

const table = z.strictObject({
	sheet: z.string().max(100).optional().describe('name of the sheet; the first where left out'),
	heads: z
		.array(z.strictObject({ row: rowNumber, read: reads, fill: z.boolean().optional() }))
		.describe(
			'rows of column heads, the outermost first; fill: an empty cell says what stands left of it'
		),
	body: z
		.strictObject({ from: rowNumber, to: rowNumber.optional() })
		.describe('first and last row of values; to the end where there is no last'),
	labels: z
		.array(z.strictObject({ column: letters, read: reads, fill: z.boolean().optional() }))
		.describe(
			'columns of row heads, the outermost first; fill: an empty cell says what stands above it'
		),
	section: z
		.strictObject({ column: letters, read: reads })
		.optional()
		.describe('a row that holds this cell and no value heads the rows below it'),
	values: z.array(stretch).min(1).describe('columns of values, as letters: ["B:D", "F"]'),
	notes: z
		.strictObject({ column: letters, revisions: z.boolean().optional() })
		.optional()
		.describe('column of notes; revisions: it says which value was changed to what'),
	time: z
		.strictObject({ fiscal: z.boolean().optional(), era: z.enum(eraIds).optional() })
		.optional()
		.describe('years without 年 or 年度 are fiscal years; the era of numbers that name none'),
	all: meaning.optional().describe('what holds for every value of the table'),
	texts: z
		.record(words, meaning)
		.optional()
		.describe('head text to what it says; outer/inner where one alone is not plain'),
	unit: z.string().max(20).optional().describe('unit of all values as printed: 人, 千人'),
	symbols: z
		.record(z.string().min(1).max(20), z.enum(symbolMeanings as [string, ...string[]]))
		.optional()
		.describe('symbols in place of numbers: - must be decided here'),
	brackets: z
		.enum(bracketMeanings as [string, ...string[]])
		.optional()
		.describe('numbers in brackets: a part counted in (not taken), the number itself, or negative'),
	skip: z.array(rowNumber).optional().describe('rows within the body that are not taken')
});

/** The schema of `data/imports/*.json`: how a published table is read into rows of the package. */
export const mappingSchema = z.strictObject({
	id: kebab.describe('name of the file without .json'),
	source,
	file: z
		.strictObject({
			encoding: z.enum(encodings).optional(),
			delimiter: z.enum([',', '\t', ';']).optional()
		})
		.optional()
		.describe('how the text is read, where the detection is wrong'),
	tables: z.array(table).min(1).max(200)
});

/** How a published table is read into rows of the package. */
export type ImportMapping = z.infer<typeof mappingSchema>;
export type TableMapping = ImportMapping['tables'][number];
/** What a head says of its values. */
export type Meaning = z.infer<typeof meaning>;
export type LineRead = z.infer<typeof reads>;
export type MappedSource = ImportMapping['source'];
