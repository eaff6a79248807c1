import { expect, it } from 'vitest';
import { pictureAddress } from './picture-address.ts';

it('escapes what would end or change an address, and keeps the rest', () => {
	const svg = '<?xml version="1.0"?>\n<svg fill="#fff"><text>100% 令和\n</text></svg>\n';
	const address = pictureAddress(svg);
	expect(address).toBe(
		'data:image/svg+xml,<svg%20fill="%23fff"><text>100%25%20令和%0A</text></svg>'
	);
	expect(decodeURIComponent(address)).toContain('<text>100% 令和\n</text>');
});
