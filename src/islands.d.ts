declare module '*?island' {
	/** address of the module, bundled with all it needs: see vite-islands.ts */
	const src: string;
	export default src;
}

declare module 'virtual:sql-engine' {
	/** A file of the database that browsers run: where it stands, its bytes, and those that are fetched. */
	interface Part {
		src: string;
		size: number;
		packed: number;
	}
	const engine: { wasm: Part; worker: Part };
	export default engine;
}
