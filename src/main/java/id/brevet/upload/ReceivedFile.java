package id.brevet.upload;

import java.nio.file.Path;

/** File as received: the name that its sender gave, and its temporary path. */
public record ReceivedFile(String name, Path file) {}
