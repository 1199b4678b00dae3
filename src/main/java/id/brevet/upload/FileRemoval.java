package id.brevet.upload;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/** Which file is to go, by the address under which it was kept. */
public record FileRemoval(@NotBlank(message = "{file_path.needed}") @Nullable String filePath) {}
