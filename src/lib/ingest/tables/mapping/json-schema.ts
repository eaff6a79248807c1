import { z } from 'zod';
import { mappingSchema } from './mapping.ts';

/** The JSON Schema of `data/imports/*.json`, as text: what `data/schemas/import-mapping.json` holds. */
export function mappingJsonSchema(): string {
	const schema = z.toJSONSchema(mappingSchema, { target: 'draft-2020-12' });
	return `${JSON.stringify({ ...schema, title: 'How a published table is read' }, null, '\t')}\n`;
}
