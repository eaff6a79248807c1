import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { FurtherRule } from '#lib/ingest/read-package.ts';
import { checkMapping } from '#lib/ingest/tables/mapping/check-mapping.ts';
import { readMapping } from '#lib/ingest/tables/mapping/read-mapping.ts';
import { packageVocabulary } from '#lib/ingest/tables/read/vocabulary.ts';

/** Gives the rule that every mapping in `imports/` of a package can be read and names what the package has. */
export function importsRule(dataDir: string): FurtherRule {
	return ({ data, files }, log) => {
		const folder = join(dataDir, 'imports');
		const names = existsSync(folder) ? readdirSync(folder).sort() : [];
		const vocabulary = packageVocabulary(data);
		const sources = new Map(data.sources.map(({ item }) => [item.id, item]));
		const organisations = new Set(data.organisations.map(({ item }) => item.id));
		for (const name of names.filter((one) => one.endsWith('.json'))) {
			const file = `imports/${name}`;
			const bytes = files.get(file);
			const mapping = bytes && readMapping(new TextDecoder().decode(bytes), file, log);
			if (!mapping) continue;
			if (`${mapping.id}.json` !== name)
				log.add(
					'mapping/value',
					{ file, row: null, column: 'id' },
					{ value: mapping.id, expected: name.replace(/\.json$/, '') }
				);
			checkMapping(mapping, file, { vocabulary, sources, organisations }, log);
		}
	};
}
