import { expect, it } from 'vitest';
import { embedCode } from './embed-code.ts';

it('gives a frame whose address and title are text', () => {
	expect(embedCode('https://x.org/embed/figure?of=a&size=half', '"><script>', 300.4)).toBe(
		'<iframe src="https://x.org/embed/figure?of=a&amp;size=half" title="&quot;&gt;&lt;script&gt;" ' +
			'width="100%" height="560" loading="lazy"></iframe>'
	);
});
