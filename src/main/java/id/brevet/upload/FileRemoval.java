package id.brevet.upload;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/** Address of a file to delete. */
public record FileRemoval(@NotBlank(message = "{file_path.needed}") @Nullable String filePath) {}
