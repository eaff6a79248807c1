import { Presets, SingleBar } from 'cli-progress';
import type { BuildProgress } from '#lib/server/warehouse/build.ts';

/** A progress bar on a terminal; nothing where the output is a file. */
export function createProgress(): { show: (progress: BuildProgress) => void; stop: () => void } {
	if (!process.stderr.isTTY) return { show() {}, stop() {} };
	const bar = new SingleBar(
		{ format: '{step} {bar} {value}/{total}', hideCursor: true },
		Presets.rect
	);
	let started = false;
	return {
		show({ step, done, total }) {
			if (started) {
				bar.setTotal(total);
				bar.update(done, { step });
			} else bar.start(total, done, { step });
			started = true;
		},
		stop: () => bar.stop()
	};
}
