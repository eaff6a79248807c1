import { diffValues, type KeyedValue } from '#lib/domain/diff-values.ts';
import { UsageError } from '#lib/server/config.ts';
import { readKeyedValues } from '#lib/server/read-keyed-values.ts';
import { run } from './support/run.ts';

const word = (v: KeyedValue | null): string =>
	v === null
		? '–'
		: [v.value ?? '', v.qualifier, v.status, v.standing === 'slip' ? 'slip' : '']
				.filter((part) => part !== '')
				.join(' ');

await run(async () => {
	const [before, after] = process.argv.slice(2);
	if (before === undefined || after === undefined)
		throw new UsageError(
			'usage: npm run data:diff -- OLD NEW (a package directory or a warehouse file each)'
		);
	const changes = diffValues(await readKeyedValues(before), await readKeyedValues(after));
	for (const { change, before: old, after: now } of changes) {
		const v = now ?? old;
		const cell = [v?.indicator, v?.area, v?.period, v?.breakdown, v?.category].filter(Boolean);
		console.log(`${change}  ${cell.join(' ')}  ${word(old)} → ${word(now)}  (${v?.source})`);
	}
	const count = (change: string): number => changes.filter((c) => c.change === change).length;
	console.log(`${count('added')} added, ${count('changed')} changed, ${count('removed')} removed`);
	return 0;
});
