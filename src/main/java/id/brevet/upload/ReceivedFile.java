package id.brevet.upload;

import java.nio.file.Path;

/** A file as it came in: the name its sender gave it, and where it lies until the request is over. */
public record ReceivedFile(String name, Path file) {}
