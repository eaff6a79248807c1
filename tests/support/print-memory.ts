// loaded before a command: tells at its end how much memory it took at most, in MB
process.on('exit', () =>
	process.stderr.write(`peak ${Math.round(process.resourceUsage().maxRSS / 1024)} MB\n`)
);
