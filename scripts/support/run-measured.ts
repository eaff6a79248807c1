import { spawn } from 'node:child_process';

/** What a process used from its start, or from where it set the mark `begin`, to its end. */
export interface Usage {
	milliseconds: number;
	/** peak of its resident memory */
	megabytes: number;
}

/** Runs a script in a process of its own. @throws Error with what it printed where it does not end with 0 */
export function runMeasured(script: string, ...args: string[]): Promise<Usage> {
	const imports = ['tsx', './scripts/support/tell-usage.ts'].flatMap((name) => ['--import', name]);
	const child = spawn(process.execPath, [...imports, script, ...args], {
		stdio: ['ignore', 'pipe', 'pipe', 'ipc']
	});
	let output = '';
	child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
	child.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));
	let usage: Usage | undefined;
	child.on('message', (message) => (usage = message as Usage));
	return new Promise((resolve, reject) => {
		child.on('error', reject);
		child.on('close', (code) => {
			if (code === 0 && usage) resolve(usage);
			else reject(new Error(`${script} ended with ${code}: ${output}`));
		});
	});
}
