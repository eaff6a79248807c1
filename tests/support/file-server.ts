import { createReadStream, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';

const types: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.css': 'text/css',
	'.js': 'text/javascript',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.csv': 'text/csv; charset=utf-8'
};

/** Serves a folder as any plain web server does: files by their names, `index.html` for a folder, no parameters. */
export function serveFolder(folder: string): Promise<{ url: string; stop(): Promise<void> }> {
	const server = createServer((request, response) => {
		const path = decodeURIComponent(new URL(request.url ?? '/', 'http://files').pathname);
		const file = join(folder, normalize(path));
		const found = statSync(file, { throwIfNoEntry: false });
		if (found?.isDirectory() && !path.endsWith('/')) {
			response
				.writeHead(301, { Location: `${request.url?.replace(/(\?|$)/, '/$1') ?? '/'}` })
				.end();
			return;
		}
		const whole = found?.isDirectory() ? join(file, 'index.html') : file;
		if (!statSync(whole, { throwIfNoEntry: false })?.isFile()) {
			response.writeHead(404).end('not found');
			return;
		}
		response.writeHead(200, {
			'Content-Type': types[extname(whole)] ?? 'application/octet-stream'
		});
		createReadStream(whole).pipe(response);
	});
	return listen(server);
}

function listen(server: Server): Promise<{ url: string; stop(): Promise<void> }> {
	return new Promise((resolve, reject) => {
		server.on('error', reject);
		server.listen(0, '127.0.0.1', () => {
			const address = server.address();
			if (typeof address !== 'object' || !address) throw new Error('no port');
			resolve({
				url: `http://127.0.0.1:${address.port}`,
				stop: () =>
					new Promise((stopped) => {
						server.closeAllConnections();
						server.close(() => stopped());
					})
			});
		});
	});
}
