// tells the process that started this one, at its end, how long it ran (or, where it set the mark `begin`,
// how long since then) and how much memory it took
process.channel?.unref();
process.on('exit', () =>
	process.send?.({
		milliseconds: performance.now() - (performance.getEntriesByName('begin')[0]?.startTime ?? 0),
		megabytes: process.resourceUsage().maxRSS / 1024
	})
);
