import { generatedShape } from './support/generate/generated-shape.ts';
import { writeGenerated } from './support/generate/write-generated.ts';
import { createProgress } from './support/progress.ts';
import { readGenerateOptions } from './support/read-generate-options.ts';
import { run } from './support/run.ts';

/** Writes a valid package of any size for tests and measurements. */
await run(() => {
	const { dataDir, out, rows, seed } = readGenerateOptions(process.argv.slice(2), process.env);
	const progress = createProgress();
	writeGenerated(dataDir, out, generatedShape(rows, seed), (done, total) =>
		progress.show({ step: 'generate', done, total })
	);
	progress.stop();
	console.log(`${rows} generated observations in ${out}`);
	return 0;
});
