import { join } from 'node:path';
import { inject } from 'vitest';

/** The arguments of Node that run a command of the project as `npm run` does. */
export function commandAsWritten(name: string): string[] {
	return ['--import', 'tsx', `scripts/${name}.ts`];
}

/** The arguments of Node that run the same command from its bundle, for tests that start it many times. */
export function bundledCommand(name: string): string[] {
	return [join(inject('commands'), `${name}.js`)];
}
