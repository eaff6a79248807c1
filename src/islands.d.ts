declare module '*?island' {
	/** address of the module, bundled with all it needs: see vite-islands.ts */
	const src: string;
	export default src;
}
