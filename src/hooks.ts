import { splitLocale } from '#lib/messages/locale-path.ts';
import type { Reroute } from '@sveltejs/kit';

export const reroute: Reroute = ({ url }) => splitLocale(url.pathname).path;
