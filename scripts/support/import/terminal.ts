import { createInterface } from 'node:readline/promises';
import type { Locale } from '#lib/messages/index.ts';
import { createProgress, type StepProgress } from '../progress.ts';
import { terminalLocale } from '../terminal-locale.ts';

/** Where a command speaks. */
export interface Terminal {
	locale: Locale;
	say: (line: string) => void;
	complain: (line: string) => void;
	/** asks for yes or no; null where nobody can answer */
	ask: ((question: string) => Promise<boolean>) | null;
	progress: { show: (progress: StepProgress) => void; stop: () => void };
}

/** Gives the terminal of this process. @param isInputFree whether the standard input holds no data */
export function ownTerminal(isInputFree: boolean): Terminal {
	const canAsk = isInputFree && process.stdin.isTTY && process.stdout.isTTY;
	return {
		locale: terminalLocale(),
		say: (line) => console.log(line),
		complain: (line) => console.error(line),
		ask: canAsk ? ask : null,
		progress: createProgress()
	};
}

async function ask(question: string): Promise<boolean> {
	const lines = createInterface({ input: process.stdin, output: process.stdout });
	try {
		return /^(?:y|yes|はい)$/i.test((await lines.question(question)).trim());
	} finally {
		lines.close();
	}
}
