import { m } from '#lib/messages/index.ts';

/** Address of the script that answers filters in a copy. */
export const filterScript = '/_copy/filters.js';

/**
 * Makes a page ready for a server that only knows files: it carries its security policy itself, says
 * that it is a copy, and its filters look for what they ask among the addresses of the copy.
 */
export function readyPage(html: string, policy: string): string {
	const locale = /<html lang="en"/.test(html) ? 'en' : 'ja';
	const notice = escape(m.copy_no_such_page({}, { locale }));
	// a policy in a page cannot say who may frame it
	const rules = escape(policy.replace(/;?\s*frame-ancestors [^;]*/, ''));
	const meta =
		policy === '' ? '' : `<meta http-equiv="content-security-policy" content="${rules}">`;
	return html
		.replace('<html ', `<html data-copy="${notice}" `)
		.replace('<head>', `<head>${meta}<script type="module" src="${filterScript}"></script>`);
}

function escape(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
