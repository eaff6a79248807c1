import { version } from '$app/environment';
import { env } from '$env/dynamic/private';
import { readConfig } from '#lib/server/config.ts';
import { createHandle } from '#lib/server/http/answer.ts';
import { startWarehouse } from '#lib/server/warehouse/service.ts';
import type { HandleServerError, ServerInit } from '@sveltejs/kit';

export const init: ServerInit = () =>
	startWarehouse(readConfig([], env).dataDir, env['DATABASE_URL']);

export const handle = createHandle(version);

export const handleError: HandleServerError = ({ error, event, status, message }) => {
	if (status === 404) return { message, code: 'not-found' };
	const errorId = crypto.randomUUID();
	console.error(`${errorId} ${event.request.method} ${event.url.pathname}`, error);
	return { message, code: 'unexpected', errorId };
};
