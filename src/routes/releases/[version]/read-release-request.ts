import type { Release } from '#lib/domain/release/release-change.ts';
import { readAsOf, refuseUnknown } from '#lib/server/read-request.ts';
import {
	listReleaseChanges,
	type TitledChange
} from '#lib/server/warehouse/queries/list-release-changes.ts';
import { listReleases } from '#lib/server/warehouse/queries/list-releases.ts';

/** What the page of a release and the files beside it are made of. */
export interface ReleaseAnswer {
	release: Release;
	/** the releases made up to the day that the reader looks from, the newest first */
	releases: Release[];
	changes: TitledChange[];
	asOf: string | null;
}

/** Reads what an address asks of a release. @throws 404 for an unknown one, 400 for a bad parameter */
export async function readReleaseRequest(
	locals: App.Locals,
	version: string,
	url: URL
): Promise<ReleaseAnswer> {
	const asOf = readAsOf(url, locals.locale);
	const { db } = locals.warehouse;
	const releases = await listReleases(db, asOf);
	const release = releases.find((one) => one.version === version);
	if (!release) refuseUnknown(version, locals.locale);
	const changes = await listReleaseChanges(db, { version, topic: null, plan: null }, asOf);
	return { release, releases, changes, asOf };
}
