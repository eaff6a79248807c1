import js from '@eslint/js';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/**
 * What a layer must not import (design: one direction). A `group` that starts with # matches nothing,
 * so the patterns are regular expressions.
 */
const layers = {
	domain: '^(#lib/(?!domain/)|\\$app/|\\$env/|@duckdb/|node:|svelte|@sveltejs/)',
	messages: '^(#lib/(?!(domain|messages)/)|\\$app/|\\$env/|@duckdb/|node:|svelte|@sveltejs/)',
	format: '^(#lib/(?!(domain|messages|format)/)|\\$app/|\\$env/|@duckdb/|node:|svelte|@sveltejs/)',
	ingest:
		'^(#lib/(?!(domain|messages|format|ingest)/)|\\$app/|\\$env/|@duckdb/|node:|svelte|@sveltejs/)',
	charts:
		'^(#lib/(?!(domain|messages|format|charts)/)|\\$app/|\\$env/|@duckdb/|node:|d3-selection)',
	figures: '^(#lib/(?!(domain|messages|format|charts|figures)/)|\\$app/|\\$env/|@duckdb/)',
	ui: '^(#lib/(?!(domain|messages|format|charts|ui)/)|@duckdb/|node:)',
	server: '^(#lib/(?!(domain|messages|format|ingest|server)/)|\\$app/|\\$env/)'
};

const layer = ([name, regex]) => ({
	files: [`src/lib/${name}/**/*.{ts,svelte}`],
	ignores: ['**/*.test.ts'],
	rules: {
		'no-restricted-imports': [
			'error',
			{
				patterns: [
					{ regex, message: `${name} must not import this: see the layers in CONTRIBUTING.md` }
				]
			}
		]
	}
});

export default ts.config(
	{
		ignores: ['build/', '.svelte-kit/', 'data/build/', 'src/lib/messages/generated/', 'tests/svg/']
	},
	js.configs.recommended,
	...ts.configs.recommendedTypeChecked,
	...svelte.configs.recommended,
	importX.flatConfigs.typescript,
	prettier,
	...svelte.configs.prettier,
	{
		languageOptions: {
			globals: { ...globals.browser, ...globals.node },
			parserOptions: { projectService: true, extraFileExtensions: ['.svelte'] }
		},
		plugins: { 'import-x': importX },
		settings: {
			'import-x/resolver-next': [createTypeScriptImportResolver({ project: './tsconfig.json' })]
		},
		rules: {
			'import-x/no-cycle': 'error',
			'import-x/no-self-import': 'error',
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/no-floating-promises': 'error',
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/no-non-null-assertion': 'error',
			'@typescript-eslint/restrict-template-expressions': 'off',
			'no-console': ['error', { allow: ['warn', 'error'] }],
			'no-undef': 'off'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
		rules: {
			'svelte/button-has-type': 'error',
			'svelte/no-inline-styles': 'error',
			// addresses carry a language and a day; pageHref builds them, and the server has no base path
			'svelte/no-navigation-without-resolve': 'off'
		}
	},
	{ files: ['scripts/**', 'tests/**'], rules: { 'no-console': 'off' } },
	{ files: ['**/*.js'], ...ts.configs.disableTypeChecked },
	{
		files: ['src/lib/{domain,format,charts,figures,server,ingest}/**/*.ts'],
		ignores: ['**/*.test.ts'],
		rules: {
			'@typescript-eslint/explicit-module-boundary-types': 'error'
		}
	},
	...Object.entries(layers).map(layer),
	{
		files: ['scripts/**/*.ts'],
		rules: {
			'no-restricted-imports': [
				'error',
				{
					patterns: [
						{
							regex: '(/routes/|\\.svelte$|^\\$(app|env)/)',
							message: 'scripts call server and domain'
						}
					]
				}
			]
		}
	}
);
