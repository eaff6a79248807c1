import { buildWarehouse } from '#lib/server/warehouse/build.ts';
import type { TestProject } from 'vitest/node';
import { copyPackage, removeDirectory } from './package-copy.ts';

/** Builds the warehouse of the real package once for a run; each test file copies it. */
export default async function setup(project: TestProject): Promise<() => void> {
	const dir = copyPackage();
	const { report } = await buildWarehouse(dir);
	// the tests that need it build it again, and tell the faults
	if (report.data) project.provide('builtPackage', dir);
	return () => removeDirectory(dir);
}

declare module 'vitest' {
	export interface ProvidedContext {
		builtPackage?: string;
	}
}
