import { readFileSync } from 'node:fs';

/** Gives the peak of the resident memory of a running process in megabytes. @throws Error where the system does not tell (it is Linux that does) */
export function peakMegabytes(pid: number): number {
	const [, kilobytes] =
		/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
	if (kilobytes === undefined) throw new Error(`no peak of memory is told of process ${pid}`);
	return Number(kilobytes) / 1024;
}
