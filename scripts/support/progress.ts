import { Presets, SingleBar } from 'cli-progress';

/** How far a step of a command has come. */
export interface StepProgress {
	step: string;
	done: number;
	total: number;
}

/** A progress bar on a terminal; nothing where the output is a file. */
export function createProgress(): { show: (progress: StepProgress) => void; stop: () => void } {
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
