import { countKinds } from '#lib/domain/release/release-change.ts';
import { writeAtom, type FeedEntry } from '#lib/figures/feed/write-atom.ts';
import { m } from '#lib/messages/index.ts';
import { pageHref } from '#lib/messages/locale-path.ts';
import { nameUuid } from '#lib/server/releases/name-uuid.ts';
import {
	listReleaseChanges,
	type TitledChange
} from '#lib/server/warehouse/queries/list-release-changes.ts';
import { listReleases } from '#lib/server/warehouse/queries/list-releases.ts';
import { noteOf } from './note-of.ts';
import { wordReleaseCounts, wordReleaseKind } from './word-change-kind.ts';
import { wordReleaseChange } from './word-release-change.ts';

/** So many changes stand in an entry; its page has them all. */
const mostLines = 30;

/** What a feed follows: everything, or what concerns a topic or a plan. */
export interface FeedSubject {
	/** address of the page it follows, without the language */
	path: string;
	title: string;
	topic?: string;
	plan?: string;
}

/**
 * Answers with a feed (Atom) of the releases: of all, or of those that changed something of a topic or a
 * plan; the first release stands in each, since all was new with it.
 */
export async function answerFeed(
	{ warehouse, locale }: App.Locals,
	url: URL,
	asOf: string | null,
	{ path, title, topic, plan }: FeedSubject
): Promise<Response> {
	const { db, meta } = warehouse;
	const filter = { version: null, topic: topic ?? null, plan: plan ?? null };
	const [releases, changes] = await Promise.all([
		listReleases(db, asOf),
		listReleaseChanges(db, filter, asOf)
	]);
	const byVersion = groupByVersion(changes);
	const isWhole = topic === undefined && plan === undefined;
	const first = releases.at(-1)?.version;
	const href = (address: string): string => url.origin + pageHref(locale, address, asOf);
	const entries = releases.flatMap((release): FeedEntry[] => {
		const { version, id } = release;
		const list = byVersion.get(version) ?? [];
		if (!isWhole && list.length === 0 && version !== first) return [];
		const counts = wordReleaseCounts(countKinds(list), locale);
		return [
			{
				id: nameUuid(`entry ${id} ${path} ${locale}`),
				title: m.release_heading({ version }, { locale }),
				day: release.date,
				href: href(`/releases/${version}`),
				lines: [
					noteOf(release, locale).text,
					...(counts === '' ? [] : [m.release_change_counts({ counts }, { locale })]),
					...list.slice(0, mostLines).map((change) => lineOf(change, locale, asOf)),
					...(list.length > mostLines
						? [m.release_more({ count: list.length - mostLines }, { locale })]
						: [])
				]
			}
		];
	});
	const body = writeAtom({
		id: nameUuid(`feed ${meta.packageName} ${path} ${locale}`),
		title: `${title} | ${m.site_name({}, { locale })}`,
		author: m.site_name({}, { locale }),
		locale,
		self: url.href,
		page: href(path),
		entries
	});
	return new Response(body, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
}

function groupByVersion(changes: readonly TitledChange[]): Map<string, TitledChange[]> {
	const groups = new Map<string, TitledChange[]>();
	for (const change of changes) {
		const group = groups.get(change.version);
		if (group) group.push(change);
		else groups.set(change.version, [change]);
	}
	return groups;
}

function lineOf(change: TitledChange, locale: 'ja' | 'en', asOf: string | null): string {
	const { sort, subject, before, after } = wordReleaseChange(change, locale, asOf);
	const values = [before, after].map((state) => state?.text ?? '').filter((text) => text !== '');
	return [
		`${wordReleaseKind(change.kind, locale)} [${sort}] ${subject}`,
		values.length === 0 ? '' : `: ${values.join(' → ')}`,
		change.reason === '' ? '' : ` (${m.release_reason({ reason: change.reason }, { locale })})`
	].join('');
}
