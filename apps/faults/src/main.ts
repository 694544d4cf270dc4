process.stderr.write("no experiments yet\n");
