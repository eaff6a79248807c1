// tells the process that started this one, at its end, how long it ran and how much memory it took
process.channel?.unref();
process.on('exit', () =>
	process.send?.({
		milliseconds: performance.now(),
		megabytes: process.resourceUsage().maxRSS / 1024
	})
);
