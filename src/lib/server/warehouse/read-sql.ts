import { readFileSync } from 'node:fs';

/** The steps that make a warehouse file, in their order: the loader fills the tables of the first ones. */
export type SqlStep = 'codes' | 'finish' | 'observation' | 'plans' | 'releases' | 'schema';

/** Gives the statements of a step. */
export function readSql(step: SqlStep): string {
	return readFileSync(new URL(`./sql/${step}.sql`, import.meta.url), 'utf8');
}
