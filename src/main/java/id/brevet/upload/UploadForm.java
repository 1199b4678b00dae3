package id.brevet.upload;

import static id.brevet.web.FormValidation.validated;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** File to upload, and the location for it. */
public record UploadForm(
        @RestForm
                @NotBlank(message = "{location.needed}") @Pattern(regexp = Uploads.LOCATION + "|\\s*", message = "{location.form}") @Nullable String location,
        @RestForm @NotNull(message = "{file.needed}") @Nullable FileUpload file) {

    ReceivedFile received() {
        var upload = validated(file);
        return new ReceivedFile(upload.fileName(), upload.uploadedFile());
    }
}
