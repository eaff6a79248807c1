import { expect, it } from 'vitest';
import { captionOf } from './caption.ts';

it.each([
	['図1-1', '検挙件数', 'ja', '図1-1　検挙件数'],
	['Figure 1', 'Cases', 'en', 'Figure 1. Cases'],
	['', '検挙件数', 'ja', '検挙件数'],
	['図1-1', '', 'ja', '図1-1']
] as const)('%j and %j in %s', (number, title, language, caption) => {
	expect(captionOf({ number, title }, language)).toBe(caption);
});
