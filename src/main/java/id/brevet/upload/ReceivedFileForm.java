package id.brevet.upload;

import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** The file of a form, if one was chosen: browsers send an empty one otherwise. */
public class ReceivedFileForm {

    private ReceivedFileForm() {}

    public static @Nullable ReceivedFile of(@Nullable FileUpload file) {
        return file == null || (file.size() == 0 && file.fileName().isBlank())
                ? null
                : new ReceivedFile(file.fileName(), file.uploadedFile());
    }
}
