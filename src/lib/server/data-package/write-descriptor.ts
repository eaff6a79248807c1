import type { PackageFiles } from '#lib/ingest/descriptor.ts';

/** What the descriptor of the served package says beside what the package says of itself. */
export interface Served {
	/** address of the page that tells of the data */
	homepage: string;
	/** address of the folder with the files of the package, ending with / */
	folder: string;
	dataVersion: string;
	/** in what terms the data may be used, in English and Japanese */
	rights: string;
}

interface Descriptor {
	resources: { path: string | string[]; schema?: string }[];
	figureSets?: string[];
}

/**
 * Gives the descriptor of a package (Frictionless Data Package v2) with the addresses at which its
 * files and schemas stand, so that it can be read from anywhere.
 *
 * @throws Error where the package has no readable descriptor
 */
export function writeDescriptor(files: PackageFiles, served: Served): object {
	const bytes = files.get('datapackage.json');
	if (!bytes) throw new Error('package without datapackage.json');
	const descriptor = JSON.parse(new TextDecoder().decode(bytes)) as Descriptor;
	const at = (path: string): string => served.folder + path;
	return {
		...descriptor,
		id: served.dataVersion,
		homepage: served.homepage,
		rights: served.rights,
		...(descriptor.figureSets && { figureSets: descriptor.figureSets.map(at) }),
		resources: descriptor.resources.map((resource) => ({
			...resource,
			path: Array.isArray(resource.path) ? resource.path.map(at) : at(resource.path),
			...(resource.schema !== undefined && { schema: at(resource.schema) })
		}))
	};
}
