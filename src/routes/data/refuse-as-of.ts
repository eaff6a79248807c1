import { error } from '@sveltejs/kit';
import { m, type Locale } from '#lib/messages/index.ts';
import { readAsOf } from '#lib/server/read-request.ts';

/** Refuses a past day of a file that is given whole as it was made. @throws 400 that says so and what takes one */
export function refuseAsOf(url: URL, locale: Locale): void {
	const asOf = readAsOf(url, locale);
	if (asOf === null) return;
	const message = m.data_no_as_of({}, { locale });
	const expected = '/data/tables/observations.arrow?asof=YYYY-MM-DD';
	error(400, {
		message,
		code: 'parameter',
		issues: [{ type: 'parameter/value', parameter: 'asof', value: asOf, expected }]
	});
}
