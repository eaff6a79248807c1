import { readFile } from 'node:fs/promises';
import type { FigureSet, SetIssue } from '#lib/figures/set/figure-set.ts';
import { readFigureSet } from '#lib/figures/set/read-figure-set.ts';
import { UsageError } from '#lib/server/config.ts';

/** Reads the file of a set, and tells what is wrong with it; null where something is. @throws UsageError where there is no such file */
export async function readSetFile(file: string): Promise<FigureSet | null> {
	const text = await readFile(file, 'utf8').catch((cause: unknown) => {
		throw new UsageError(`cannot read ${file}`, { cause });
	});
	const { set, issues } = readFigureSet(text);
	for (const issue of issues) console.error(`${file}: ${wordIssue(issue)}`);
	return set;
}

function wordIssue({ figure, number, parameter, value, expected }: SetIssue): string {
	const place = figure === null ? '' : `figures[${figure}] ${number}`.trim();
	const name = [place, parameter].filter((part) => part !== '').join(': ');
	return `${name} “${value}”, expected ${expected}`;
}
