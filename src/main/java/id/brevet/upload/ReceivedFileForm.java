package id.brevet.upload;

import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** File of a form, or null where none was chosen: browsers then send an empty one. */
public class ReceivedFileForm {

    private ReceivedFileForm() {}

    public static @Nullable ReceivedFile of(@Nullable FileUpload file) {
        return file == null || (file.size() == 0 && file.fileName().isBlank())
                ? null
                : new ReceivedFile(file.fileName(), file.uploadedFile());
    }
}
