import { LockedError } from '#lib/server/assess/file-lock.ts';
import { UsageError } from '#lib/server/config.ts';

/** Runs a command: its number is the exit code (0 good, 1 data not valid); what it throws is told, code 2. */
export async function run(command: () => number | Promise<number>): Promise<void> {
	try {
		process.exitCode = await command();
	} catch (error) {
		console.error(
			error instanceof UsageError || error instanceof LockedError ? error.message : error
		);
		process.exitCode = 2;
	}
}
