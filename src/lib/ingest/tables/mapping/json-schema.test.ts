import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mappingJsonSchema } from './json-schema.ts';

describe('mappingJsonSchema', () => {
	it('is what data/schemas/import-mapping.json says', () => {
		const file = new URL('../../../../../data/schemas/import-mapping.json', import.meta.url);
		expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(mappingJsonSchema()));
	});
});
