import { LiveWarehouse } from './live.ts';
import { warehousePath } from './warehouse-path.ts';

let live: LiveWarehouse | undefined;

/** Puts the warehouse of a data directory in service for this process. @throws Error where there is none */
export async function startWarehouse(dataDir: string): Promise<void> {
	const path = warehousePath(dataDir);
	const next = new LiveWarehouse(path, {
		info: (text) => console.warn(text),
		error: (text, cause) => console.error(text, cause)
	});
	try {
		await next.start();
	} catch (error) {
		throw new Error(`no usable warehouse at ${path}: run npm run data:build`, { cause: error });
	}
	live?.stop();
	live = next;
}

/** Gives the warehouse in service. @throws Error before `startWarehouse` */
export function warehouse(): LiveWarehouse {
	if (!live) throw new Error('warehouse is not in service');
	return live;
}
