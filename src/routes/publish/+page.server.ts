import { tableLimits } from '#lib/ingest/tables/file/limits.ts';
import { usualSymbols } from '#lib/ingest/tables/cells/value-rules.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({
	limits: tableLimits,
	symbols: [...usualSymbols].map(([symbol, meaning]) => ({ symbol, meaning }))
});
