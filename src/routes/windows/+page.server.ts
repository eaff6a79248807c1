import { channels, situations } from '#lib/domain/consultation-window.ts';
import { ParameterReader } from '#lib/domain/parameter-reader.ts';
import { emergencyCall, selectWindows } from '#lib/domain/select-windows.ts';
import { readAsOf, refuseIssues } from '#lib/server/read-request.ts';
import { listWindows } from '#lib/server/warehouse/queries/list-windows.ts';
import { readNewerData } from '#lib/server/warehouse/queries/read-newer-data.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const asOf = readAsOf(url, locals.locale);
	const read = new ParameterReader(url.searchParams);
	const filter = {
		situation: read.choice('situation', situations),
		channel: read.choice('channel', channels)
	};
	refuseIssues(read.issues, locals.locale);
	const { db } = locals.warehouse;
	const [windows, newer] = await Promise.all([
		listWindows(db, asOf),
		readNewerData(db, { rows: ['windows'] }, asOf)
	]);
	return {
		newer,
		filter,
		situations: situations.filter((one) => windows.some((w) => w.situations.includes(one))),
		channels: channels.filter((one) => windows.some((w) => w.channels.includes(one))),
		emergency: emergencyCall(windows),
		groups: selectWindows(windows, filter)
	};
};
