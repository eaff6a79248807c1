import adapter from '@sveltejs/adapter-node';

/** @type {import('@sveltejs/kit').Config} */
export default {
	kit: {
		// the same address of a style sheet from every page, whether its own ends in a slash or not
		paths: { relative: false },
		adapter: adapter({ precompress: true }),
		version: { name: process.env.MIMAMORI_SITE_VERSION ?? 'development' },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['self'],
				'script-src': ['self'],
				'style-src': ['self'],
				'img-src': ['self', 'data:'],
				'object-src': ['none'],
				'base-uri': ['self'],
				'form-action': ['self'],
				'frame-ancestors': ['none']
			}
		},
		typescript: {
			config: (config) => ({
				...config,
				include: [...config.include, '../scripts/**/*.ts', '../tests/**/*.ts', '../*.ts']
			})
		}
	}
};
