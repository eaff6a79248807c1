import { readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const left = /\.(\d+)\.tmp(\.\w+)?$/;

/** Gives the name under which this process writes what is renamed to a path once it is whole. */
export function temporaryName(path: string): string {
	return `${path}.${process.pid}.tmp`;
}

/** Removes what killed processes left beside a path under temporary names; those of a living one stay. */
export function removeAbandoned(path: string): void {
	for (const name of readdirSync(dirname(path))) {
		const pid = left.exec(name)?.[1];
		if (pid !== undefined && name.startsWith(`${basename(path)}.`) && !isOther(Number(pid)))
			rmSync(join(dirname(path), name), { recursive: true, force: true });
	}
}

/** In a container the number of this process may be that of a killed one before it. */
function isOther(pid: number): boolean {
	if (pid === process.pid) return false;
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}
